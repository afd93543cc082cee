-- The organiser asks units for a self-monitoring report of a period (omavalvontaraportti, 741/2023 26-27 §). A round is
-- one asking: which template, which period, which units. What it asks of each unit is a row of its own with a life of
-- its own, because units answer, are late and are extended one by one.
create table report_round (
  id           uuid primary key,
  version      bigint not null,
  changed_at   timestamptz,
  changed_by   varchar(200),
  name         varchar(200) not null,
  template_id  uuid not null,
  period_from  date not null,
  period_to    date not null,
  -- which units were asked: kept as it was said, since the next round of a recurring one asks the same
  relation     varchar(10),
  unit_type    varchar(40),
  area         varchar(100),
  unit_ids     text,
  -- the last day that units were given, with what it was counted from
  sent_on      date not null,
  channel      varchar(10) not null,
  days         integer not null,
  day_kind     varchar(10) not null,
  arrived_on   date not null,
  due_on       date not null,
  -- how many months later the next one opens; null where it does not recur
  every_months integer,
  next_opens_on date,
  opened_by_id uuid not null,
  opened_by    varchar(200) not null,
  opened_at    timestamptz not null,
  -- how many units were asked, and of how many the process runs: opening goes on in the background
  asked        integer not null,
  started      integer not null,
  constraint report_round_period check (period_from <= period_to)
);
create index report_round_newest on report_round (opened_at desc, id desc);

create table self_monitoring_report (
  id              uuid primary key,
  version         bigint not null,
  changed_at      timestamptz,
  changed_by      varchar(200),
  round_id        uuid not null references report_round (id),
  -- the version of the template that this report keeps, whatever becomes of the template
  template_id     uuid not null,
  period_from     date not null,
  period_to       date not null,
  -- chosen at the opening; the case itself is registered when the process starts
  case_id         uuid not null,
  unit_id         uuid not null,
  producer_id     uuid not null,
  relation        varchar(10) not null,
  state           varchar(10) not null,
  sent_on         date not null,
  channel         varchar(10) not null,
  days            integer not null,
  day_kind        varchar(10) not null,
  arrived_on      date not null,
  due_on          date not null,
  -- false until the process runs: a producer does not see it before
  started         boolean not null,
  -- what was typed and not yet sent
  answers         jsonb,
  -- how often it was saved: what people type races with what other people type, not with reminders
  saves           integer not null default 0,
  saved_at        timestamptz,
  saved_by        varchar(200),
  -- the last accepted report of the same unit, from which answers are carried over
  previous_id     uuid,
  sendings        integer not null,
  submitted_at    timestamptz,
  late            boolean not null,
  missed_at       timestamptz,
  reminded_on     date,
  settled_reason  text,
  settled_by_id   uuid,
  settled_by      varchar(200),
  settled_at      timestamptz
);
-- Nobody is asked twice for the same, also when two people open rounds at the same moment.
create unique index self_monitoring_report_once
  on self_monitoring_report (unit_id, template_id, period_from, period_to);
-- Lists go from the newest period to older ones; the round's page counts by state, out of the index alone.
create index self_monitoring_report_by_round on self_monitoring_report (round_id, state)
  include (producer_id, due_on, settled_at, started);
create index self_monitoring_report_by_producer on self_monitoring_report (producer_id, period_to desc);
create index self_monitoring_report_by_unit on self_monitoring_report (unit_id, period_to desc);
create index self_monitoring_report_newest on self_monitoring_report (period_to desc);
create index self_monitoring_report_by_case on self_monitoring_report (case_id);
-- what is left to start is asked for a hundred at a time
create index self_monitoring_report_to_start on self_monitoring_report (round_id, id) where not started;

-- Each sending stays as it was sent, with its receipt and what became of it: a corrected report does not wipe out the
-- first one.
create table report_submission (
  id           uuid primary key,
  report_id    uuid not null references self_monitoring_report (id),
  number       integer not null,
  receipt      varchar(40) not null unique,
  way          varchar(10) not null,
  answers      jsonb not null,
  sha256       char(64) not null,
  late         boolean not null,
  by_id        uuid not null,
  by_name      varchar(200) not null,
  at           timestamptz not null,
  document_id  uuid,
  signals      jsonb,
  accepted     boolean,
  reason       text,
  comments     jsonb,
  assessed_by_id uuid,
  assessed_by  varchar(200),
  assessed_at  timestamptz
);
create unique index report_submission_in_order on report_submission (report_id, number);

-- More time, asked for by the producer or given by the officer: every move of a last day stays on record with its
-- reason (434/2003 33 §).
create table report_extension (
  id             uuid primary key,
  version        bigint not null,
  changed_at     timestamptz,
  changed_by     varchar(200),
  report_id      uuid not null references self_monitoring_report (id),
  due_before     date not null,
  asked_until    date,
  asked_reason   text,
  asked_late     boolean not null,
  asked_by_id    uuid,
  asked_by       varchar(200),
  asked_at       timestamptz,
  granted        boolean,
  due_after      date,
  decided_reason text,
  decided_by_id  uuid,
  decided_by     varchar(200),
  decided_at     timestamptz
);
create index report_extension_by_report on report_extension (report_id);
create unique index report_extension_open on report_extension (report_id) where granted is null;

-- What was reminded of, so that no reminder goes out twice, however often a timer fires.
create table report_reminder (
  report_id uuid not null references self_monitoring_report (id),
  moment    varchar(10) not null,
  due_on    date not null,
  sent_at   timestamptz not null,
  primary key (report_id, moment, due_on)
);
