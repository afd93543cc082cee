-- Who writes a notice may name themselves in it. What staff wrote, and what came by the public form, is read in triage
-- only, so that it is found by nobody: of such a notice the summary of triage is searched, and what the organiser's own
-- people wrote about it. What a sender says later is not searched either, unless a producer speaks of its own notice.
create or replace function index_notice(wanted uuid) returns void language plpgsql as $$
declare
  n notice;
  own_words boolean;
  said text;
  asked text;
begin
  select * into n from notice where id = wanted;
  if n.confidential then
    delete from search_entry where id = wanted;
    return;
  end if;
  own_words := n.kind = 'STAFF_NOTICE' or n.sender = 'STAFF' or n.channel = 'PUBLIC_FORM';
  select string_agg(m.text, e'\n' order by m.at) into said from notice_message m
    where m.notice_id = wanted and not own_words
      and (m.kind <> 'FROM_SENDER' or n.sent_by_producer_id is not null);
  select string_agg(concat_ws(' · ', c.question, c.answer), e'\n') into asked
    from notice_clarification c where c.notice_id = wanted;
  perform index_entry('NOTICE', wanted, n.received_at, n.number, n.case_id, n.producer_id, n.unit_id,
    concat_ws(e'\n', case when not own_words then concat_ws(e'\n', n.subject_text, n.description) end, n.summary,
      n.override_reason, n.outcome_reason, n.transferred_to, said, asked,
      (select string_agg(t.note, e'\n') from notice_telling t where t.notice_id = wanted)),
    case when n.sent_by_producer_id is not null then concat_ws(e'\n', n.subject_text, n.description, said) end);
  delete from search_reader where entry_id = wanted;
  insert into search_reader
    select wanted, n.sent_by_producer_id, n.unit_id, true where n.sent_by_producer_id is not null;
end
$$;

select index_thing('NOTICE', n.id) from notice n;
