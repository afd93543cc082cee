-- Each grading of a finding stays on record with what the decision table demanded then, who graded, why, and who
-- confirmed it: a change of the table or of the grading must not rewrite what the producer was once told.
create table finding_grading (
  id                  uuid primary key,
  version             bigint not null,
  changed_at          timestamptz,
  changed_by          varchar(200),
  finding_id          uuid not null references finding (id),
  severity_before     smallint check (severity_before between 0 and 4),
  scope_before        varchar(20),
  severity            smallint not null check (severity between 0 and 4),
  scope               varchar(20) not null,
  repeated            boolean not null,
  decision_version    integer not null,
  plan_required       boolean not null,
  plan_days           integer,
  correction_days     integer,
  day_kind            varchar(10) not null,
  effect_days         integer,
  told                varchar(40) not null,
  override_reason     text,
  reason              text,
  state               varchar(20) not null,
  graded_by_id        uuid not null,
  graded_by           varchar(200) not null,
  graded_at           timestamptz not null,
  confirmation_reason text,
  confirmed_by_id     uuid,
  confirmed_by        varchar(200),
  confirmed_at        timestamptz
);
create index finding_grading_by_finding on finding_grading (finding_id, graded_at);
-- Two officers who propose at the same instant: the store itself lets only one grading wait for confirmation.
create unique index finding_grading_waiting on finding_grading (finding_id) where state in ('TO_CONFIRM', 'PROPOSED');
