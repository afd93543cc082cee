-- The words of requests for more time and of answers to accounts and demands find their case too.
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
    select concat_ws(' · ', h.asked_reason, h.reason)
      from hearing_extension h join consequence q on q.id = h.consequence_id where q.case_id = wanted
  ) as parts
$$;
