-- Why a target was missed, what a unit's self-monitoring plan says and what its accounts tell are found by their words
-- too, by those who may read them: of a missed target its producer does not read why the proposal was overridden, of a
-- plan nobody finds what is only being written, and a service line of the organiser has no producer who reads it.
create function index_breach(wanted uuid) returns void language plpgsql as $$
declare
  b breach;
  written text;
begin
  select * into b from breach where id = wanted;
  select concat_ws(e'\n', b.explanation, b.assessment,
      (select string_agg(concat_ws(' · ', e.asked_reason, e.decided_reason), e'\n')
        from breach_extension e where e.breach_id = wanted)) into written;
  perform index_entry('BREACH', wanted, coalesce(b.assessed_at, b.explained_at, b.changed_at, now()), b.title,
    b.case_id, b.producer_id, b.unit_id, concat_ws(e'\n', written, b.override_reason), written);
  delete from search_reader where entry_id = wanted;
  insert into search_reader
    select wanted, b.producer_id, b.unit_id, true where b.producer_id is not null;
end
$$;

-- The version in force, and what was changed in each of them. Who may read it goes by who has the unit now.
create function index_unit_plan(wanted uuid) returns void language plpgsql as $$
declare
  n unit_plan;
  u service_unit;
  told timestamptz;
  written text;
begin
  select * into n from unit_plan where id = wanted;
  select max(v.confirmed_at) into told from unit_plan_version v where v.plan_id = wanted;
  if n.id is null or told is null then
    delete from search_entry where id = wanted;
    return;
  end if;
  select * into u from service_unit where id = wanted;
  select string_agg(concat_ws(' · ', case when v.number = n.confirmed_number then texts_of(v.texts) end, v.change,
      v.responsible), e'\n' order by v.number desc) into written
    from unit_plan_version v where v.plan_id = wanted and v.confirmed_at is not null;
  perform index_entry('UNIT_PLAN', wanted, told, u.name, n.case_id, u.producer_id, wanted, written, written);
  delete from search_reader where entry_id = wanted;
  insert into search_reader values (wanted, u.producer_id, wanted, true);
end
$$;

create function index_plan_account(wanted uuid) returns void language plpgsql as $$
declare
  a plan_account;
  written text;
begin
  select * into a from plan_account where id = wanted;
  select concat_ws(e'\n', a.settled_reason,
      (select string_agg(concat_ws(' · ', p.observations, p.changes, p.note), e'\n' order by p.number)
        from account_publication p where p.account_id = wanted),
      (select string_agg(concat_ws(' · ', e.asked_reason, e.decided_reason), e'\n')
        from account_extension e where e.account_id = wanted)) into written;
  perform index_entry('PLAN_ACCOUNT', wanted, coalesce(a.changed_at, now()),
    (select u.name || ' ' || a.period_from || ' – ' || a.period_to from service_unit u where u.id = a.plan_id),
    a.case_id, a.producer_id, a.plan_id, written, written);
  insert into search_reader values (wanted, a.producer_id, a.plan_id, true)
    on conflict (entry_id, producer_id) do update set unit_id = excluded.unit_id;
end
$$;

create or replace function index_thing(kind text, wanted uuid) returns void language plpgsql as $$
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
    when 'BREACH' then perform index_breach(wanted);
    when 'UNIT_PLAN' then perform index_unit_plan(wanted);
    when 'PLAN_ACCOUNT' then perform index_plan_account(wanted);
  end case;
end
$$;

-- What nobody has said anything about yet has no words of its own.
create constraint trigger breach_is_searchable after insert or update on breach
  deferrable initially deferred for each row
  when (coalesce(new.explanation, new.assessment, new.override_reason) is not null)
  execute function index_thing_of_row('BREACH', 'id');
create constraint trigger breach_extension_is_searchable after insert or update on breach_extension
  deferrable initially deferred for each row execute function index_thing_of_row('BREACH', 'breach_id');
create constraint trigger unit_plan_is_searchable after insert or update of confirmed_number on unit_plan
  deferrable initially deferred for each row
  when (new.confirmed_number is not null)
  execute function index_thing_of_row('UNIT_PLAN', 'id');
create constraint trigger unit_plan_version_is_searchable after insert or update on unit_plan_version
  deferrable initially deferred for each row
  when (new.confirmed_at is not null)
  execute function index_thing_of_row('UNIT_PLAN', 'plan_id');
create constraint trigger unit_of_plan_is_searchable after update of name, producer_id on service_unit
  deferrable initially deferred for each row
  when (new.name is distinct from old.name or new.producer_id is distinct from old.producer_id)
  execute function index_thing_of_row('UNIT_PLAN', 'id');
create constraint trigger plan_account_is_searchable after update of settled_reason on plan_account
  deferrable initially deferred for each row
  when (new.settled_reason is distinct from old.settled_reason)
  execute function index_thing_of_row('PLAN_ACCOUNT', 'id');
create constraint trigger account_publication_is_searchable after insert or update on account_publication
  deferrable initially deferred for each row execute function index_thing_of_row('PLAN_ACCOUNT', 'account_id');
create constraint trigger account_extension_is_searchable after insert or update on account_extension
  deferrable initially deferred for each row execute function index_thing_of_row('PLAN_ACCOUNT', 'account_id');

select index_thing('BREACH', b.id) from breach b
  where coalesce(b.explanation, b.assessment, b.override_reason) is not null
    or exists (select 1 from breach_extension e where e.breach_id = b.id);
select index_thing('UNIT_PLAN', n.id) from unit_plan n where n.confirmed_number is not null;
select index_thing('PLAN_ACCOUNT', a.id) from plan_account a
  where a.settled_reason is not null or exists (select 1 from account_publication p where p.account_id = a.id)
    or exists (select 1 from account_extension e where e.account_id = a.id);
