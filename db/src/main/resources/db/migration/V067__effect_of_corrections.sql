-- Done is not verified, and verified is not effective: after closing the house looks again. One row for each closing
-- that is watched, with what was found by itself and what the officer said of it.
create table effect_check (
  id            uuid primary key,
  version       bigint not null,
  changed_at    timestamptz,
  changed_by    varchar(200),
  finding_id    uuid not null references finding (id),
  closed_at     timestamptz not null,
  due_on        date not null,
  searched_at   timestamptz,
  recurred_ids  text,
  effective     boolean,
  reason        text,
  checked_by_id uuid,
  checked_by    varchar(200),
  checked_at    timestamptz
);
create index effect_check_by_finding on effect_check (finding_id, closed_at);

-- Recurrence is looked for by criterion in the unit.
create index finding_by_unit_criterion on finding (unit_id, criterion_code, created_at) where criterion_code is not null;
