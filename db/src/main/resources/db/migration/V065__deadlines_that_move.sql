-- Extensions are asked and decided beside the finding: every change of a last day stays on record with its reason,
-- also the refused ones (434/2003 33 §). The finding itself keeps only the day that is in force.
create table finding_extension (
  id             uuid primary key,
  version        bigint not null,
  changed_at     timestamptz,
  changed_by     varchar(200),
  finding_id     uuid not null references finding (id),
  target         varchar(12) not null,
  due_before     date not null,
  asked_until    date not null,
  asked_reason   text not null,
  asked_late     boolean not null,
  asked_by_id    uuid not null,
  asked_by       varchar(200) not null,
  asked_at       timestamptz not null,
  granted        boolean,
  due_after      date,
  decided_reason text,
  decided_by_id  uuid,
  decided_by     varchar(200),
  decided_at     timestamptz
);
create index finding_extension_by_finding on finding_extension (finding_id, asked_at);
-- One request at a time: the officer decides what lies open before another is made.
create unique index finding_extension_open on finding_extension (finding_id) where granted is null;

-- What was reminded of, so that no reminder goes out twice, however often a timer fires.
create table finding_reminder (
  id         uuid primary key,
  finding_id uuid not null references finding (id),
  about      uuid not null,
  target     varchar(12) not null,
  moment     varchar(10) not null,
  due_on     date not null,
  sent_at    timestamptz not null
);
create unique index finding_reminder_once on finding_reminder (finding_id, about, target, moment, due_on);

-- A late answer enters the case all the same, marked late.
alter table corrective_plan add column late boolean not null default false;
alter table finding add column completion_late boolean not null default false;

-- The queue shows that the party was reminded.
alter table work_item add column reminded_at timestamptz;
