-- The last days on which an option can be taken or notice given are waited for, one by one: officers are reminded in time,
-- and what was done stays readable (612/2021 15 §). The terms themselves stay in the versions.
create table agreement_day (
  id           uuid primary key,
  version      bigint not null,
  changed_at   timestamptz,
  changed_by   varchar(200),
  agreement_id uuid not null,
  kind         varchar(10) not null,
  what         varchar(400) not null,
  due_on       date not null,
  state        varchar(10) not null,
  outcome      varchar(10),
  note         text,
  handled_by   varchar(200),
  handled_at   timestamptz
);
create index agreement_day_of on agreement_day (agreement_id, due_on);
-- the calendar reads in the order of days; those of the past are found by it too
create index agreement_day_calendar on agreement_day (due_on, id);
