-- One row and one vector per case: words that stand in different findings of a case still find it together. Finnish and
-- Swedish words are both reduced to their stems, since a case holds both; 'simple' keeps numbers and names as written.
create table case_search (
  case_id   uuid primary key references case_file (id),
  opened_at timestamptz not null,
  body      text not null,
  words     tsvector not null
);
create index case_search_words on case_search using gin (words);
create index case_search_newest on case_search (opened_at desc, case_id desc);

-- The store keeps it up by itself, whichever room writes.
create function index_case(wanted uuid) returns void language plpgsql as $$
declare
  text_of_case text;
begin
  insert into case_search (case_id, opened_at, body, words)
    select c.id, c.opened_at, '', '' from case_file c where c.id = wanted
    on conflict (case_id) do nothing;
  -- whoever changes the same case waits here, and then reads what the other one wrote
  perform 1 from case_search s where s.case_id = wanted for update;
  select string_agg(part, e'\n') into text_of_case from (
    select concat_ws(' · ', c.title, c.number, substring(c.number from '[0-9]+$')) as part
      from case_file c where c.id = wanted
    union all
    select concat_ws(' · ', f.title, f.description, f.completion_text, f.closing_reason)
      from finding f where f.case_id = wanted
    union all
    select concat_ws(' · ', i.reason, i.unannounced_reason, i.notice_message, i.course, i.closing_reason)
      from inspection i where i.case_id = wanted
    union all
    select regexp_replace(d.name, '[._-]', ' ', 'g') from document d where d.case_id = wanted
    union all
    select regexp_replace(r.record, '[{}"\[\]]', ' ', 'g') from imported_case r where r.case_id = wanted
  ) as parts;
  update case_search set
    body = left(coalesce(text_of_case, ''), 80000),
    words = to_tsvector('finnish', left(coalesce(text_of_case, ''), 80000))
      || to_tsvector('swedish', left(coalesce(text_of_case, ''), 80000))
      || to_tsvector('simple', left(coalesce(text_of_case, ''), 80000))
  where case_id = wanted;
end
$$;

create function index_case_of_row() returns trigger language plpgsql as $$
begin
  perform index_case(new.case_id);
  return null;
end
$$;
create function index_case_itself() returns trigger language plpgsql as $$
begin
  perform index_case(new.id);
  return null;
end
$$;

create trigger case_is_searchable after insert or update of title, number on case_file
  for each row execute function index_case_itself();
create trigger finding_is_searchable
  after insert or update of title, description, completion_text, closing_reason, case_id on finding
  for each row execute function index_case_of_row();
create trigger inspection_is_searchable
  after insert or update of reason, unannounced_reason, notice_message, course, closing_reason on inspection
  for each row execute function index_case_of_row();
create trigger document_is_searchable after insert or update of name on document
  for each row execute function index_case_of_row();
create trigger imported_case_is_searchable after insert on imported_case
  for each row execute function index_case_of_row();

-- What a person types: all words must stand in the case, each by its Finnish or Swedish stem, as written, or by its
-- beginning, because stems do not reach avain – avaimet or nyckel – nycklarna. Quotation marks, OR and a minus are
-- obeyed as web searches do.
create function case_query(wanted text) returns tsquery language plpgsql stable as $$
declare
  whole tsquery;
  one tsquery;
  word text;
begin
  if wanted ~ '"|(^|\s)-|\sOR\s' then
    return websearch_to_tsquery('finnish', wanted) || websearch_to_tsquery('swedish', wanted)
      || websearch_to_tsquery('simple', wanted);
  end if;
  foreach word in array regexp_split_to_array(wanted, '[\s,.;:!?()/&|*<>]+') loop
    one := plainto_tsquery('finnish', word) || plainto_tsquery('swedish', word) || plainto_tsquery('simple', word);
    if numnode(plainto_tsquery('simple', word)) = 1 and word ~ '[^0-9]' and length(word) >= 4 then
      one := one || to_tsquery('simple',
        quote_literal(left(word, case when length(word) > 5 then length(word) - 2 else 4 end)) || ':*');
    end if;
    if numnode(one) > 0 then
      whole := case when whole is null then one else whole && one end;
    end if;
  end loop;
  return whole;
end
$$;

select index_case(c.id) from case_file c;
