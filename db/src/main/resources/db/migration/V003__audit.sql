-- Who did what and when, for the auditor and for the law's log duty (784/2021 25 §, 906/2019 17 §). Rows are written
-- by the same transaction as the act and never again: the database itself refuses to change or remove them.
create table audit_event (
  seq          bigint generated always as identity primary key,
  id           uuid         not null unique,
  at           timestamptz  not null,
  actor_id     uuid         not null,
  actor_name   varchar(200) not null,
  kind         varchar(100) not null,
  subject_type varchar(20)  not null,
  subject_id   uuid         not null,
  case_id      uuid,
  producer_id  uuid,
  unit_id      uuid,
  state_before text,
  state_after  text,
  why          text
);
-- the auditor reads all by the primary key, or all about one thing by this, newest first
create index audit_event_by_subject on audit_event (subject_id, seq desc);

create function refuse_change_of_audit_event() returns trigger language plpgsql as $$
begin
  raise exception 'audit_event is append-only' using errcode = 'restrict_violation';
end
$$;
create trigger audit_event_is_append_only
  before update or delete or truncate on audit_event
  for each statement execute function refuse_change_of_audit_event();
