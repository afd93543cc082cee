-- A search shows some words around what it found, and who reads a secret document is written down: an excerpt must
-- not show what is secret unseen. A letter that is secret, or has a secret part, is found by its words as before; its
-- words stand in no excerpt. When it is classified anew, its case is prepared anew.
create or replace function index_case(wanted uuid) returns void language plpgsql as $$
declare
  facts text;
  letters text;
begin
  insert into case_search (case_id, opened_at, body, words)
    select c.id, c.opened_at, '', '' from case_file c where c.id = wanted
    on conflict (case_id) do nothing;
  -- whoever changes the same case waits here, and then reads what the other one wrote
  perform 1 from case_search s where s.case_id = wanted for update;
  select string_agg(part, e'\n') into facts from (
    select concat_ws(' · ', c.title, c.number, substring(c.number from '[0-9]+$')) as part
      from case_file c where c.id = wanted
    union all
    select written_in_findings(wanted)
    union all
    select written_in_consequences(wanted)
    union all
    select written_in_inspections(wanted)
    union all
    select regexp_replace(d.name, '[._-]', ' ', 'g') from document d where d.case_id = wanted
    union all
    select regexp_replace(r.record, '[{}"\[\]]', ' ', 'g') from imported_case r where r.case_id = wanted
  ) as parts;
  facts := left(coalesce(facts, ''), 200000);
  select string_agg(l.plain, e'\n') into letters
    from document_source l join document d on d.id = l.document_id
    where d.case_id = wanted and d.secrecy <> 'SECRET'
      and not exists (select 1 from document_part_secrecy s where s.document_id = d.id and s.secrecy = 'SECRET');
  begin
    update case_search set
      -- from this excerpts are shown; words are searched in all of it
      body = left(concat_ws(e'\n', facts, letters), 80000),
      words = words_of(facts) || coalesce((select all_words(l.words)
        from document_source l join document d on d.id = l.document_id where d.case_id = wanted), '')
    where case_id = wanted;
  exception when program_limit_exceeded then
    -- more words than one vector holds: the facts are found, the letters by them
    update case_search set body = left(facts, 80000), words = words_of(left(facts, 80000)) where case_id = wanted;
  end;
end
$$;

create function index_case_of_marked_letter() returns trigger language plpgsql as $$
begin
  perform index_case_once((select d.case_id from document d
    where d.id = case when tg_op = 'DELETE' then old.document_id else new.document_id end));
  return null;
end
$$;
create constraint trigger document_secrecy_is_searchable after update of secrecy on document
  deferrable initially deferred for each row execute function index_case_of_row();
create constraint trigger marked_letter_is_searchable after insert or delete on document_part_secrecy
  deferrable initially deferred for each row execute function index_case_of_marked_letter();

select index_case(d.case_id) from (
  select distinct d.case_id from document d where d.case_id is not null and (d.secrecy = 'SECRET'
    or exists (select 1 from document_part_secrecy s where s.document_id = d.id and s.secrecy = 'SECRET'))) as d;
