-- Every unit has a self-monitoring plan (omavalvontasuunnitelma, 741/2023 27 §): published on the net and displayed in
-- the unit. There is one of each unit, so it bears the unit's id; units without a row have told of none yet, and lists
-- begin with the units, since a plan that is missing is the first thing to be seen. What is written in one command may
-- reach the tables in any order: what refers to each other is looked at when it ends.
create table unit_plan (
  id               uuid primary key references service_unit (id),
  version          bigint not null,
  changed_at       timestamptz,
  changed_by       varchar(200),
  case_id          uuid not null references case_file (id) deferrable initially deferred,
  producer_id      uuid not null references producer (id),
  relation         varchar(10) not null,
  -- the version that the producer last confirmed; null while there is none
  confirmed_number integer,
  confirmed_on     date,
  -- where it is published and displayed; null while it is not
  address          varchar(2000),
  published_on     date,
  displayed_at     varchar(500)
);
create index unit_plan_by_case on unit_plan (case_id);

-- What the plan says, under the headings of the template that was in force when the version was begun. A confirmed
-- version never changes.
create table unit_plan_version (
  id              uuid primary key,
  version         bigint not null,
  changed_at      timestamptz,
  changed_by      varchar(200),
  plan_id         uuid not null references unit_plan (id) deferrable initially deferred,
  number          integer not null,
  template_id     uuid not null references report_template (id),
  texts           jsonb not null,
  saves           integer not null,
  change          text,
  responsible     varchar(200),
  confirmed_by_id uuid,
  confirmed_by    varchar(200),
  confirmed_at    timestamptz,
  unique (plan_id, number)
);
-- one draft at a time
create unique index unit_plan_version_draft on unit_plan_version (plan_id) where confirmed_at is null;

-- Every four months the unit publishes an account of how the plan was followed and what was changed (27 § 3 mom.).
create table plan_account (
  id             uuid primary key,
  version        bigint not null,
  changed_at     timestamptz,
  changed_by     varchar(200),
  plan_id        uuid not null references unit_plan (id) deferrable initially deferred,
  case_id        uuid not null references case_file (id) deferrable initially deferred,
  producer_id    uuid not null,
  relation       varchar(10) not null,
  period_from    date not null,
  period_to      date not null,
  state          varchar(10) not null,
  sent_on        date not null,
  channel        varchar(10) not null,
  days           integer not null,
  day_kind       varchar(10) not null,
  arrived_on     date not null,
  due_on         date not null,
  sendings       integer not null,
  late           boolean not null,
  missed_at      timestamptz,
  -- the latest reminder and the last day of which it told: none goes out twice, however often a timer fires
  told_moment    varchar(10),
  told_of        date,
  settled_reason text,
  settled_by_id  uuid,
  settled_by     varchar(200),
  settled_at     timestamptz,
  constraint plan_account_period check (period_from <= period_to)
);
-- nobody is asked twice, however many nodes open a period
create unique index plan_account_once on plan_account (plan_id, period_from);
-- lists go by the last day, the awaited ones alone as well
create index plan_account_by_due on plan_account (due_on, id);
create index plan_account_awaited on plan_account (due_on, id)
  where settled_at is null and state not in ('PUBLISHED', 'CHECKED');
create index plan_account_by_producer on plan_account (producer_id, due_on, id);
create index plan_account_by_case on plan_account (case_id);

-- What was published stays as it was told, also when the officer asks for more.
create table account_publication (
  id             uuid primary key,
  account_id     uuid not null references plan_account (id),
  number         integer not null,
  observations   text not null,
  changes        text,
  address        varchar(2000) not null,
  published_on   date not null,
  displayed_at   varchar(500) not null,
  late           boolean not null,
  by_id          uuid not null,
  by_name        varchar(200) not null,
  at             timestamptz not null,
  sufficient     boolean,
  note           text,
  checked_by_id  uuid,
  checked_by     varchar(200),
  checked_at     timestamptz,
  unique (account_id, number)
);

-- The addresses under which units say they publish are asked now and then whether they answer. Apart from plans and
-- accounts, whose versions guard what people write.
create table published_address (
  -- the plan or account that names it
  id            uuid primary key,
  version       bigint not null,
  changed_at    timestamptz,
  changed_by    varchar(200),
  subject_type  varchar(20) not null,
  address       varchar(2000) not null,
  next_check_at timestamptz not null,
  checked_at    timestamptz,
  result        varchar(20),
  -- of the answer, null where none came
  status        integer,
  failures      integer not null,
  broken_since  timestamptz
);
create index published_address_due on published_address (next_check_at, id);
