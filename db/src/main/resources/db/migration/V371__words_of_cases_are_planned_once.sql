-- A case is indexed anew at the end of each transaction that writes in it. A function in SQL that stands in a query is
-- planned at each call, and planning these unions took ten times as long as running them; in PL/pgSQL each connection
-- plans them once. What they gather is as before.
create or replace function written_in_findings(wanted uuid) returns text language plpgsql stable as $$
begin
  return (
  select string_agg(part, e'\n') from (
    select concat_ws(' · ', f.title, f.description, f.acknowledgement_note, f.completion_text, f.verification_note,
        f.verification_sample, f.closing_reason) as part
      from finding f where f.case_id = wanted
    union all
    select concat_ws(' · ', p.cause, p.whys, p.affected, p.measure, p.assessment_reason)
      from corrective_plan p join finding f on f.id = p.finding_id where f.case_id = wanted
    union all
    select concat_ws(' · ', a.title, a.responsible, a.item_reason, a.progress_note)
      from corrective_action a join corrective_plan p on p.id = a.plan_id join finding f on f.id = p.finding_id
      where f.case_id = wanted
    union all
    select concat_ws(' · ', g.reason, g.override_reason, g.confirmation_reason)
      from finding_grading g join finding f on f.id = g.finding_id where f.case_id = wanted
    union all
    select concat_ws(' · ', i.oral_to, i.demand_text, i.authority_name, i.authority_reference, i.authority_text,
        i.not_sent_reason)
      from immediate_path i join finding f on f.id = i.finding_id where f.case_id = wanted
    union all
    select u.observed
      from follow_up u join immediate_path i on i.id = u.path_id join finding f on f.id = i.finding_id
      where f.case_id = wanted
    union all
    select concat_ws(' · ', e.asked_reason, e.decided_reason)
      from finding_extension e join finding f on f.id = e.finding_id where f.case_id = wanted
    union all
    select r.reason from repeat_assessment r join finding f on f.id = r.finding_id where f.case_id = wanted
    union all
    select e.reason from effect_check e join finding f on f.id = e.finding_id where f.case_id = wanted
    union all
    select concat_ws(' · ', n.authority_text, n.not_sent_reason)
      from shortcoming_notice n join finding f on f.id = n.finding_id where f.case_id = wanted
  ) as parts);
end
$$;

create or replace function written_in_consequences(wanted uuid) returns text language plpgsql stable as $$
begin
  return (
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
  ) as parts);
end
$$;

create or replace function written_in_inspections(wanted uuid) returns text language plpgsql stable as $$
begin
  return (
  select string_agg(part, e'\n') from (
    select concat_ws(' · ', i.reason, i.unannounced_reason, i.notice_message, i.participants, i.course,
        i.closing_reason) as part
      from inspection i where i.case_id = wanted
    union all
    select concat_ws(' · ', c.text, c.assessment)
      from inspection_comment c join inspection i on i.id = c.inspection_id where i.case_id = wanted
    union all
    select a.answer
      from inspection_questionnaire a join inspection i on i.id = a.inspection_id where i.case_id = wanted
    union all
    select a.note
      from inspection_answer a join inspection i on i.id = a.inspection_id where i.case_id = wanted and a.note <> ''
  ) as parts);
end
$$;
