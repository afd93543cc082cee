-- More time for an account of a self-monitoring plan and for the explanation of a missed target, asked for by the
-- producer or given by the officer: every move of a last day stays on record with its reason (434/2003 33 §). The
-- columns have the names that those of findings, consequences and reports have, since they are one value.
create table account_extension (
  id             uuid primary key,
  version        bigint not null,
  changed_at     timestamptz,
  changed_by     varchar(200),
  account_id     uuid not null references plan_account (id),
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
  decided_at     timestamptz,
  constraint account_extension_is_asked_or_decided check (asked_at is not null or granted is not null)
);
create index account_extension_by_account on account_extension (account_id);
-- one request at a time
create unique index account_extension_open on account_extension (account_id) where granted is null;

create table breach_extension (
  id             uuid primary key,
  version        bigint not null,
  changed_at     timestamptz,
  changed_by     varchar(200),
  breach_id      uuid not null references breach (id),
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
  decided_at     timestamptz,
  constraint breach_extension_is_asked_or_decided check (asked_at is not null or granted is not null)
);
create index breach_extension_by_breach on breach_extension (breach_id);
create unique index breach_extension_open on breach_extension (breach_id) where granted is null;

-- A request that its report overtook lay open for ever, and kept another from being asked when the report was returned.
update report_extension e
   set granted = false,
       decided_reason = 'Raportti lähetettiin ennen ratkaisua.',
       decided_by_id = '00000000-0000-0000-0000-000000000000',
       decided_by = 'Valvomo',
       decided_at = r.submitted_at
  from self_monitoring_report r
 where r.id = e.report_id and e.granted is null and r.submitted_at > e.asked_at;
