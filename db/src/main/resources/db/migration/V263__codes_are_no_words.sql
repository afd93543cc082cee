-- Whoever searched was shown the codes of ticked answers among the words: CLIENTS, CLOSE_ONES. A code, of an answer in a
-- report template or of a term of an agreement, is nobody's words. What has been written is indexed anew without them.
create or replace function texts_of(sheet jsonb) returns text language sql immutable as $$
  select string_agg(found #>> '{}', ' · ') from jsonb_path_query(sheet, 'strict $.**') as found
    where jsonb_typeof(found) = 'string' and found #>> '{}' !~ '^[A-Z][A-Z0-9_]{2,39}$'
$$;

select index_thing('REPORT', r.id) from self_monitoring_report r
  where exists (select 1 from search_entry s where s.id = r.id);
select index_thing('AGREEMENT', a.id) from agreement a where exists (select 1 from search_entry s where s.id = a.id);
select index_thing('UNIT_PLAN', n.id) from unit_plan n where exists (select 1 from search_entry s where s.id = n.id);
