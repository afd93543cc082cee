-- The queue that people read all day. The engine's own task tables answer such a question in a tenth of a second and
-- more as years pile up; this projection, written in the same transaction as the engine's step, answers in under one
-- millisecond however much is stored.
create table work_item (
  id                    uuid primary key,
  version               bigint not null,
  changed_at            timestamptz,
  changed_by            varchar(200),
  engine_task_id        varchar(64) not null unique,
  process_definition_id varchar(128) not null,
  process_key           varchar(40) not null,
  step                  varchar(60) not null,
  subject_type          varchar(20) not null,
  subject_id            uuid not null,
  case_id               uuid not null,
  case_number           varchar(24) not null,
  producer_id           uuid not null,
  unit_id               uuid not null,
  relation              varchar(10) not null,
  severity              smallint,
  title                 varchar(600) not null,
  role                  varchar(20) not null,
  due_at                timestamptz not null,
  created_at            timestamptz not null,
  assignee_id           uuid,
  assignee_name         varchar(200),
  completed_at          timestamptz,
  completed_by          varchar(200)
);

-- Equality columns first, the range last, open items only: each index stays as small as today's work.
create index work_item_open on work_item (due_at, id) where completed_at is null;
create index work_item_open_by_assignee on work_item (assignee_id, due_at, id) where completed_at is null;
create index work_item_open_unassigned on work_item (role, due_at, id)
  where completed_at is null and assignee_id is null;
create index work_item_open_by_producer on work_item (producer_id, due_at, id) where completed_at is null;
-- Where a case stands, step by step, and the one open item of a step.
create index work_item_by_subject on work_item (subject_id, created_at);
