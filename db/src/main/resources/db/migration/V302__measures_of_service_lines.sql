-- No finding can be made of a service line: it has no unit, no producer, no ladder of consequences. What it missed and did
-- not explain well enough still is followed up: somebody carries out a measure by a day, and another person sees that it
-- was done.
create table line_measure (
  id            uuid primary key,
  version       bigint not null,
  changed_at    timestamptz,
  changed_by    varchar(200),
  breach_id     uuid not null references breach,
  what          varchar(10000) not null,
  owner_id      uuid not null,
  owner_name    varchar(200) not null,
  due_on        date not null,
  report        varchar(10000),
  reported_by   uuid,
  reported_name varchar(200),
  reported_at   timestamptz,
  -- why it is done, or what is still to be done
  judgement     varchar(10000),
  judged_by     varchar(200),
  judged_at     timestamptz,
  done          boolean not null default false
);
create unique index line_measure_of_breach on line_measure (breach_id);

-- A new figure may end a measure, too.
drop index breach_to_settle;
create index breach_to_settle on breach (indicator_id, subject_id)
  where state in ('EXPLANATION_ASKED', 'EXPLAINED', 'NOT_EXPLAINED', 'MEASURE_AGREED', 'FINDING_MADE');
