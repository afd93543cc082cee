-- Notices, reports, agreements and messages are found by their words too. Who may read them differs from thing to thing,
-- so that each has a row of its own beside the cases: one vector with all that the organiser reads in it, another with
-- what its producer reads, and the producers who may read it at all. Who reported something is in no row: it lies sealed
-- apart; and a confidential report (1171/2022) has no row.
create table search_entry (
  id           uuid primary key,
  subject_type varchar(20) not null,
  at           timestamptz not null,
  title        varchar(700) not null,
  case_id      uuid,
  producer_id  uuid,
  unit_id      uuid,
  body         text not null,
  words        tsvector not null,
  own_body     text,
  own_words    tsvector
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_own_words on search_entry using gin (own_words);
create index search_entry_newest on search_entry (at desc, id desc);

-- A reader that is no unit's is every member's of the producer, as of an agreement.
create table search_reader (
  entry_id    uuid not null references search_entry (id) on delete cascade,
  producer_id uuid not null,
  unit_id     uuid,
  by_unit     boolean not null,
  primary key (entry_id, producer_id)
);

-- The texts of an answer sheet, without its codes of fields.
create function texts_of(sheet jsonb) returns text language sql immutable as $$
  select string_agg(found #>> '{}', ' · ') from jsonb_path_query(sheet, 'strict $.**') as found
    where jsonb_typeof(found) = 'string'
$$;

create function index_entry(kind varchar, wanted uuid, told_at timestamptz, name text, of_case uuid, of_producer uuid,
    of_unit uuid, written text, own text) returns void language sql as $$
  update search_entry set subject_type = kind, at = told_at, title = left(name, 700), case_id = of_case,
      producer_id = of_producer, unit_id = of_unit,
      body = left(concat_ws(e'\n', name, written), 80000), words = words_of(left(concat_ws(e'\n', name, written), 200000)),
      own_body = left(name || e'\n' || own, 80000), own_words = words_of(left(name || e'\n' || own, 200000))
    where id = wanted
$$;

create function index_notice(wanted uuid) returns void language plpgsql as $$
declare
  n notice;
  said text;
  asked text;
begin
  select * into n from notice where id = wanted;
  if n.confidential then
    delete from search_entry where id = wanted;
    return;
  end if;
  select string_agg(m.text, e'\n' order by m.at) into said from notice_message m where m.notice_id = wanted;
  select string_agg(concat_ws(' · ', c.question, c.answer), e'\n') into asked
    from notice_clarification c where c.notice_id = wanted;
  perform index_entry('NOTICE', wanted, n.received_at, n.number, n.case_id, n.producer_id, n.unit_id,
    concat_ws(e'\n', n.subject_text, n.description, n.summary, n.override_reason, n.outcome_reason, n.transferred_to,
      said, asked, (select string_agg(t.note, e'\n') from notice_telling t where t.notice_id = wanted)),
    case when n.sent_by_producer_id is not null then concat_ws(e'\n', n.subject_text, n.description, said) end);
  delete from search_reader where entry_id = wanted;
  insert into search_reader
    select wanted, n.sent_by_producer_id, n.unit_id, true where n.sent_by_producer_id is not null;
end
$$;

create function index_report(wanted uuid) returns void language plpgsql as $$
declare
  r self_monitoring_report;
  written text;
begin
  select * into r from self_monitoring_report where id = wanted;
  select concat_ws(e'\n', r.settled_reason,
      (select string_agg(concat_ws(' · ', texts_of(s.answers), s.reason, texts_of(s.comments)), e'\n' order by s.number)
        from report_submission s where s.report_id = wanted),
      (select string_agg(concat_ws(' · ', e.asked_reason, e.decided_reason), e'\n')
        from report_extension e where e.report_id = wanted)) into written;
  perform index_entry('REPORT', wanted, coalesce(r.submitted_at, r.changed_at, now()),
    (select o.name || ' ' || r.period_from || ' – ' || r.period_to from report_round o where o.id = r.round_id),
    r.case_id, r.producer_id, r.unit_id, written, written);
  insert into search_reader values (wanted, r.producer_id, r.unit_id, true)
    on conflict (entry_id, producer_id) do update set unit_id = excluded.unit_id;
end
$$;

create function index_thread(wanted uuid) returns void language plpgsql as $$
declare
  t message_thread;
  written text;
begin
  select * into t from message_thread where id = wanted;
  select string_agg(m.body, e'\n' order by m.seq) into written from message m where m.thread_id = wanted;
  perform index_entry('MESSAGE', wanted, t.last_at, t.title, t.case_id, t.producer_id, t.unit_id, written, written);
  insert into search_reader values (wanted, t.producer_id, t.unit_id, true)
    on conflict (entry_id, producer_id) do update set unit_id = excluded.unit_id;
end
$$;

create function index_agreement(wanted uuid) returns void language plpgsql as $$
declare
  a agreement;
  written text;
begin
  select * into a from agreement where id = wanted;
  select concat_ws(e'\n', a.number,
      (select string_agg(concat_ws(' · ', texts_of(v.terms::jsonb), v.reason), e'\n' order by v.number)
        from agreement_version v where v.agreement_id = wanted)) into written;
  perform index_entry('AGREEMENT', wanted, coalesce(a.changed_at, a.valid_from), a.name, a.case_id,
    a.case_producer_id, a.case_unit_id, written, written);
  delete from search_reader where entry_id = wanted;
  insert into search_reader
    select distinct wanted, p.producer_id, null::uuid, false from agreement_party p
      where p.agreement_id = wanted and p.producer_id is not null;
end
$$;

create function index_thing(kind text, wanted uuid) returns void language plpgsql as $$
begin
  insert into search_entry (id, subject_type, at, title, body, words) values (wanted, kind, 'epoch', '', '', '')
    on conflict (id) do nothing;
  -- whoever writes to the same thing waits here, and then reads what the other one wrote
  perform 1 from search_entry s where s.id = wanted for update;
  case kind
    when 'NOTICE' then perform index_notice(wanted);
    when 'REPORT' then perform index_report(wanted);
    when 'MESSAGE' then perform index_thread(wanted);
    when 'AGREEMENT' then perform index_agreement(wanted);
  end case;
end
$$;

-- As with cases: once, at the end of the transaction that wrote.
create function index_thing_once(kind text, wanted uuid) returns void language plpgsql as $$
declare
  done text := coalesce(current_setting('valvomo.indexed', true), '');
begin
  if position(wanted::text in done) = 0 then
    perform set_config('valvomo.indexed', done || wanted::text || ' ', true);
    perform index_thing(kind, wanted);
  end if;
end
$$;
create function index_thing_of_row() returns trigger language plpgsql as $$
begin
  perform index_thing_once(tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::uuid);
  return null;
end
$$;

create constraint trigger notice_is_searchable after insert or update on notice
  deferrable initially deferred for each row execute function index_thing_of_row('NOTICE', 'id');
create constraint trigger notice_message_is_searchable after insert or update on notice_message
  deferrable initially deferred for each row execute function index_thing_of_row('NOTICE', 'notice_id');
create constraint trigger notice_clarification_is_searchable after insert or update on notice_clarification
  deferrable initially deferred for each row execute function index_thing_of_row('NOTICE', 'notice_id');
create constraint trigger notice_telling_is_searchable after update of note on notice_telling
  deferrable initially deferred for each row execute function index_thing_of_row('NOTICE', 'notice_id');
-- A report has no words before it is sent, asked more time for, or settled; typing is saved every second.
create constraint trigger report_is_searchable after update of settled_reason, unit_id on self_monitoring_report
  deferrable initially deferred for each row
  when (new.settled_reason is distinct from old.settled_reason or new.unit_id is distinct from old.unit_id)
  execute function index_thing_of_row('REPORT', 'id');
create constraint trigger report_submission_is_searchable after insert or update on report_submission
  deferrable initially deferred for each row execute function index_thing_of_row('REPORT', 'report_id');
create constraint trigger report_extension_is_searchable after insert or update on report_extension
  deferrable initially deferred for each row execute function index_thing_of_row('REPORT', 'report_id');
create constraint trigger message_is_searchable after insert or update on message
  deferrable initially deferred for each row execute function index_thing_of_row('MESSAGE', 'thread_id');
create constraint trigger agreement_is_searchable after insert or update on agreement
  deferrable initially deferred for each row execute function index_thing_of_row('AGREEMENT', 'id');
create constraint trigger agreement_version_is_searchable after insert or update on agreement_version
  deferrable initially deferred for each row execute function index_thing_of_row('AGREEMENT', 'agreement_id');
create constraint trigger agreement_party_is_searchable after insert or update on agreement_party
  deferrable initially deferred for each row execute function index_thing_of_row('AGREEMENT', 'agreement_id');

select index_thing('NOTICE', n.id) from notice n;
select index_thing('REPORT', r.id) from self_monitoring_report r
  where r.submitted_at is not null or r.settled_reason is not null
    or exists (select 1 from report_extension e where e.report_id = r.id);
select index_thing('MESSAGE', t.id) from message_thread t;
select index_thing('AGREEMENT', a.id) from agreement a;

-- Cases are found by what a sample showed and by what the authority was told of a shortcoming, too.
create or replace function written_in_findings(wanted uuid) returns text language sql stable as $$
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
  ) as parts
$$;
create constraint trigger shortcoming_is_searchable after insert or update on shortcoming_notice
  deferrable initially deferred for each row execute function index_case_of_finding();
drop trigger finding_is_searchable on finding;
create constraint trigger finding_is_searchable
  after insert or update of title, description, acknowledgement_note, completion_text, verification_note,
    verification_sample, closing_reason, case_id on finding
  deferrable initially deferred for each row execute function index_case_of_row();
