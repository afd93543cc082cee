-- Who misses a target is asked why; what it answers, and what came of it, stays beside the figure (741/2023 23 and 25 §).
-- One watch for each target, unit or producer, and period, however often the figure is told.
create table breach (
  id                uuid primary key,
  version           bigint not null,
  changed_at        timestamptz,
  changed_by        varchar(200),
  target_id         uuid not null,
  indicator_id      uuid not null,
  agreement_id      uuid,
  -- UNIT or PRODUCER; the case of a whole producer is registered at one of its units
  subject_type      varchar(12) not null,
  subject_id        uuid not null,
  unit_id           uuid not null,
  producer_id       uuid not null,
  relation          varchar(10) not null,
  case_id           uuid not null,
  period_kind       varchar(12) not null,
  period_from       date not null,
  -- as it stood when the watch began
  value             numeric(18, 6),
  aim               numeric(18, 6),
  periods           integer not null,
  gap               numeric(18, 1) not null,
  weight            smallint not null,
  title             varchar(400) not null,
  state             varchar(20) not null,
  sent_on           date not null,
  channel           varchar(10) not null,
  days              integer not null,
  day_kind          varchar(10) not null,
  arrived_on        date not null,
  due_on            date not null,
  explanation       text,
  explained_by      varchar(200),
  explained_at      timestamptz,
  assessment        text,
  assessed_by       varchar(200),
  assessed_at       timestamptz,
  -- severities 1 to 4 of a finding; null where no finding follows
  proposed_severity smallint,
  decided_severity  smallint,
  override_reason   text,
  finding_id        uuid,
  reached_at        timestamptz
);
create unique index breach_of on breach (target_id, subject_id, period_from);
create index breach_newest on breach (period_from desc, id desc);
create index breach_by_unit on breach (unit_id, period_from desc, id desc);
create index breach_by_producer on breach (producer_id, period_from desc, id desc);
create index breach_by_case on breach (case_id);
-- what a new figure may end
create index breach_to_settle on breach (indicator_id, subject_id)
  where state in ('EXPLANATION_ASKED', 'EXPLAINED', 'NOT_EXPLAINED', 'FINDING_MADE');

-- What was missed not long ago and is asked about by the next round, however many years are stored.
create index target_status_just_missed on target_status (period_to) where state = 'MISSED';
