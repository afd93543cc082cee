-- A case is found by every word that people wrote in it: plans and actions, verification, demands and notices,
-- follow-ups, extensions, gradings, consequences, comments on reports, answers of the checklist, and the letters
-- themselves. Letters never change: their words are prepared once, when they are filed.
alter table document_source add column plain text;
alter table document_source add column words tsvector;

create function words_of(written text) returns tsvector language sql immutable as $$
  select to_tsvector('finnish', written) || to_tsvector('swedish', written) || to_tsvector('simple', written)
$$;
create aggregate all_words (tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

create function prepare_letter() returns trigger language plpgsql as $$
begin
  new.plain := left(regexp_replace(regexp_replace(regexp_replace(
    new.xhtml, '<head.*?</head>', ' ', 'g'), '<[^>]+>', ' ', 'g'), '&[a-z0-9#]+;|\s+', ' ', 'gi'), 100000);
  new.words := words_of(new.plain);
  return new;
end
$$;
create trigger letter_is_prepared before insert or update of xhtml on document_source
  for each row execute function prepare_letter();
update document_source set xhtml = xhtml;

-- One function for each room, which a later one may replace alone.
create function written_in_findings(wanted uuid) returns text language sql stable as $$
  select string_agg(part, e'\n') from (
    select concat_ws(' · ', f.title, f.description, f.acknowledgement_note, f.completion_text, f.verification_note,
        f.closing_reason) as part
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
  ) as parts
$$;
-- What people wrote about consequences.
create function written_in_consequences(wanted uuid) returns text language sql stable as $$
  select string_agg(part, e'\n') from (
    select concat_ws(' · ', q.choice_reason, q.agreed_terms, q.hearing_message, q.exception_reason, q.reply_text,
        q.conclusion, q.decision_reason, q.delivery_reference, q.withdrawal_reason) as part
      from consequence q where q.case_id = wanted
    union all
    select concat_ws(' · ', g.text, g.reply, g.assessment)
      from consequence_ground g join consequence q on q.id = g.consequence_id where q.case_id = wanted
    union all
    select h.reason from hearing_extension h join consequence q on q.id = h.consequence_id where q.case_id = wanted
  ) as parts
$$;
-- What people wrote on visits and about their reports.
create function written_in_inspections(wanted uuid) returns text language sql stable as $$
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
  ) as parts
$$;

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
    from document_source l join document d on d.id = l.document_id where d.case_id = wanted;
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

-- Indexed once, at the end of the transaction that wrote: nobody waits for a case's words while still changing rows,
-- and a command that writes many rows reads the case once.
create function index_case_once(wanted uuid) returns void language plpgsql as $$
declare
  done text := coalesce(current_setting('valvomo.indexed', true), '');
begin
  if wanted is not null and position(wanted::text in done) = 0 then
    perform set_config('valvomo.indexed', done || wanted::text || ' ', true);
    perform index_case(wanted);
  end if;
end
$$;

create or replace function index_case_of_row() returns trigger language plpgsql as $$
begin
  perform index_case_once(new.case_id);
  return null;
end
$$;
create or replace function index_case_itself() returns trigger language plpgsql as $$
begin
  perform index_case_once(new.id);
  return null;
end
$$;
create function index_case_of_finding() returns trigger language plpgsql as $$
begin
  perform index_case_once((select f.case_id from finding f where f.id = new.finding_id));
  return null;
end
$$;
create function index_case_of_plan() returns trigger language plpgsql as $$
begin
  perform index_case_once((select f.case_id from corrective_plan p join finding f on f.id = p.finding_id
    where p.id = new.plan_id));
  return null;
end
$$;
create function index_case_of_path() returns trigger language plpgsql as $$
begin
  perform index_case_once((select f.case_id from immediate_path p join finding f on f.id = p.finding_id
    where p.id = new.path_id));
  return null;
end
$$;
create function index_case_of_consequence() returns trigger language plpgsql as $$
begin
  perform index_case_once((select q.case_id from consequence q where q.id = new.consequence_id));
  return null;
end
$$;
create function index_case_of_inspection() returns trigger language plpgsql as $$
begin
  perform index_case_once((select i.case_id from inspection i where i.id = new.inspection_id));
  return null;
end
$$;
create function index_case_of_letter() returns trigger language plpgsql as $$
begin
  perform index_case_once((select d.case_id from document d where d.id = new.document_id));
  return null;
end
$$;

drop trigger case_is_searchable on case_file;
drop trigger finding_is_searchable on finding;
drop trigger inspection_is_searchable on inspection;
drop trigger document_is_searchable on document;
drop trigger imported_case_is_searchable on imported_case;

create constraint trigger case_is_searchable after insert or update of title, number on case_file
  deferrable initially deferred for each row execute function index_case_itself();
create constraint trigger finding_is_searchable
  after insert or update of title, description, acknowledgement_note, completion_text, verification_note,
    closing_reason, case_id on finding
  deferrable initially deferred for each row execute function index_case_of_row();
create constraint trigger plan_is_searchable after insert or update on corrective_plan
  deferrable initially deferred for each row execute function index_case_of_finding();
create constraint trigger action_is_searchable after insert or update on corrective_action
  deferrable initially deferred for each row execute function index_case_of_plan();
create constraint trigger grading_is_searchable after insert or update on finding_grading
  deferrable initially deferred for each row execute function index_case_of_finding();
create constraint trigger immediate_path_is_searchable after insert or update on immediate_path
  deferrable initially deferred for each row execute function index_case_of_finding();
create constraint trigger follow_up_is_searchable after insert or update on follow_up
  deferrable initially deferred for each row execute function index_case_of_path();
create constraint trigger extension_is_searchable after insert or update on finding_extension
  deferrable initially deferred for each row execute function index_case_of_finding();
create constraint trigger repeat_is_searchable after insert or update on repeat_assessment
  deferrable initially deferred for each row execute function index_case_of_finding();
create constraint trigger effect_is_searchable after insert or update of reason on effect_check
  deferrable initially deferred for each row execute function index_case_of_finding();
create constraint trigger consequence_is_searchable after insert or update on consequence
  deferrable initially deferred for each row execute function index_case_of_row();
create constraint trigger ground_is_searchable after insert or update on consequence_ground
  deferrable initially deferred for each row execute function index_case_of_consequence();
create constraint trigger hearing_extension_is_searchable after insert or update on hearing_extension
  deferrable initially deferred for each row execute function index_case_of_consequence();
create constraint trigger inspection_is_searchable
  after insert or update of reason, unannounced_reason, notice_message, participants, course, closing_reason
    on inspection
  deferrable initially deferred for each row execute function index_case_of_row();
create constraint trigger comment_is_searchable after insert or update on inspection_comment
  deferrable initially deferred for each row execute function index_case_of_inspection();
create constraint trigger questionnaire_is_searchable after insert or update on inspection_questionnaire
  deferrable initially deferred for each row execute function index_case_of_inspection();
create constraint trigger answer_is_searchable after update of note on inspection_answer
  deferrable initially deferred for each row when (new.note is distinct from old.note)
  execute function index_case_of_inspection();
create constraint trigger document_is_searchable after insert or update of name on document
  deferrable initially deferred for each row execute function index_case_of_row();
create constraint trigger letter_is_searchable after insert or update of xhtml on document_source
  deferrable initially deferred for each row execute function index_case_of_letter();
create constraint trigger imported_case_is_searchable after insert on imported_case
  deferrable initially deferred for each row execute function index_case_of_row();

select index_case(c.id) from case_file c;
