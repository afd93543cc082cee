-- The party may ask for more time for an account or an answer to a demand as it may for its reply (434/2003 33 §): the
-- rows say which of the two they move. Their columns have the names that those of findings and reports have, since the
-- three are one value.
alter table hearing_extension rename to consequence_extension;
alter table consequence_extension rename column was_due_on to due_before;
alter table consequence_extension rename column due_on to due_after;
alter table consequence_extension rename column reason to decided_reason;
alter table consequence_extension rename column given_by_id to decided_by_id;
alter table consequence_extension rename column given_by to decided_by;
alter table consequence_extension rename column given_at to decided_at;
alter table consequence_extension add column target varchar(20) not null default 'REPLY';
alter table consequence_extension alter column target drop default;
alter table consequence_extension rename constraint hearing_extension_is_asked_or_decided
  to consequence_extension_is_asked_or_decided;
alter index hearing_extension_by_consequence rename to consequence_extension_by_consequence;
alter index hearing_extension_open rename to consequence_extension_open;
alter trigger hearing_extension_is_searchable on consequence_extension rename to consequence_extension_is_searchable;

create or replace function written_in_consequences(wanted uuid) returns text language sql stable as $$
  select string_agg(part, e'\n') from (
    select concat_ws(' · ', q.choice_reason, q.agreed_terms, q.hearing_message, q.exception_reason, q.reply_text,
        q.conclusion, q.decision_reason, q.delivery_reference, q.answer_text, q.answer_assessment,
        q.withdrawal_reason) as part
      from consequence q where q.case_id = wanted
    union all
    select concat_ws(' · ', g.text, g.reply, g.assessment)
      from consequence_ground g join consequence q on q.id = g.consequence_id where q.case_id = wanted
    union all
    select concat_ws(' · ', e.asked_reason, e.decided_reason)
      from consequence_extension e join consequence q on q.id = e.consequence_id where q.case_id = wanted
  ) as parts
$$;
