-- What supervision saw, and how it was put right. Only facts: the order of work is the engine's.
create table finding (
  id                   uuid primary key,
  version              bigint not null,
  changed_at           timestamptz,
  changed_by           varchar(200),
  case_id              uuid not null references case_file (id),
  inspection_id        uuid,
  unit_id              uuid not null,
  producer_id          uuid not null,
  relation             varchar(10) not null,
  catalogue_version    varchar(40),
  criterion_code       varchar(40),
  theme                varchar(40),
  objective            varchar(40),
  severity             smallint not null check (severity between 0 and 4),
  scope                varchar(20) not null,
  title                varchar(400) not null,
  description          text not null,
  state                varchar(20) not null,
  visible_to_provider  boolean not null,
  plan_required        boolean not null,
  created_at           timestamptz not null,
  opened_at            timestamptz,
  -- the deadline for the correction, with all that it was counted from: an explanation must survive a change of rules
  sent_on              date,
  channel              varchar(10),
  days                 integer,
  day_kind             varchar(10),
  arrived_on           date,
  due_on               date,
  -- the same for the corrective plan
  plan_sent_on         date,
  plan_channel         varchar(10),
  plan_days            integer,
  plan_day_kind        varchar(10),
  plan_arrived_on      date,
  plan_due_on          date,
  acknowledgement_note text,
  acknowledged_by_id   uuid,
  acknowledged_by      varchar(200),
  acknowledged_at      timestamptz,
  completion_text      text,
  completed_by_id      uuid,
  completed_by         varchar(200),
  completed_at         timestamptz,
  verification_method  varchar(20),
  verification_passed  boolean,
  verification_note    text,
  verified_on          date,
  verified_by_id       uuid,
  verified_by          varchar(200),
  verified_at          timestamptz,
  closing_reason       text,
  closed_by_id         uuid,
  closed_by            varchar(200),
  closed_at            timestamptz
);

create index finding_by_unit on finding (unit_id, created_at desc, id desc);
create index finding_by_producer on finding (producer_id, created_at desc, id desc);
create index finding_by_inspection on finding (inspection_id, created_at, id) where inspection_id is not null;
create index finding_newest on finding (created_at desc, id desc);
-- The manager's view counts and lists open findings only: this index is as small as today's work.
create index finding_open on finding (created_at desc, id desc)
  where state not in ('DRAFT', 'CLOSED', 'WITHDRAWN');

-- A returned plan stays on record beside the one that was accepted.
create table corrective_plan (
  id                uuid primary key,
  finding_id        uuid not null references finding (id),
  cause             text not null,
  affected          text,
  measure           text,
  submitted_by_id   uuid not null,
  submitted_by      varchar(200) not null,
  submitted_at      timestamptz not null,
  accepted          boolean,
  assessment_reason text,
  assessed_by_id    uuid,
  assessed_by       varchar(200),
  assessed_at       timestamptz
);
create index corrective_plan_by_finding on corrective_plan (finding_id, submitted_at);
create table corrective_action (
  id          uuid primary key,
  plan_id     uuid not null references corrective_plan (id),
  place       integer not null,
  title       varchar(400) not null,
  responsible varchar(200) not null,
  due_on      date not null
);
create index corrective_action_by_plan on corrective_action (plan_id, place);
