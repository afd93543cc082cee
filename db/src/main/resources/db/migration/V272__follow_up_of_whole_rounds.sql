-- What an officer asked to be done to a whole round: all late ones reminded, or more time for all. A round may hold
-- thousands of reports, so jobs do it some at a time, and this row says how far they are. What is left to do the reports
-- say by themselves (ADR 13).
create table round_follow_up (
  id          uuid primary key,
  version     bigint not null,
  changed_at  timestamptz,
  changed_by  varchar(200),
  round_id    uuid not null references report_round (id),
  kind        varchar(10) not null,
  until       date,
  reason      text,
  asked_by_id uuid not null,
  asked_by    varchar(200) not null,
  asked_at    timestamptz not null,
  total       integer not null,
  done        integer not null,
  ended_at    timestamptz,
  check ((kind = 'EXTEND') = (until is not null))
);
create index round_follow_up_latest on round_follow_up (round_id, asked_at desc);
-- Two at once would wait for each other's rows.
create unique index round_follow_up_running on round_follow_up (round_id) where ended_at is null;
