-- Supervision goes where the risk is (riskiperusteinen valvonta), and everybody of the organiser may ask why. A score is a
-- sum of parts, each with what it was counted from, its points and the row of the decision table that gave them. A new row
-- is written only where something changed, so the rows of a unit are its history. Providers never see any of it.
create table risk_score (
  id              uuid primary key,
  unit_id         uuid not null,
  points          integer not null,
  level           varchar(10) not null,
  -- what an officer has said instead, while it holds
  said_level      varchar(10),
  -- where it stands in the list: the level that holds, then the points
  ranking         integer not null,
  parts           jsonb not null,
  points_table    integer not null,
  level_table     integer not null,
  reckoned_at     timestamptz not null,
  superseded_at   timestamptz
);
create unique index risk_score_current on risk_score (unit_id) where superseded_at is null;
-- The list reads the highest first and goes on by key; only today's rows are in it, however long the history.
create index risk_score_ranking on risk_score (ranking desc, unit_id) where superseded_at is null;
create index risk_score_history on risk_score (unit_id, reckoned_at desc);

-- An officer may know what no table knows. Their word holds until a day that they name, and stays readable afterwards.
create table risk_override (
  id         uuid primary key,
  version    bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  unit_id    uuid not null,
  level      varchar(10) not null,
  reason     varchar(2000) not null,
  valid_to   date not null,
  said_by    varchar(200) not null,
  said_at    timestamptz not null,
  ended_at   timestamptz,
  ended_by   varchar(200),
  end_reason varchar(2000)
);
create unique index risk_override_of_unit on risk_override (unit_id) where ended_at is null;
create index risk_override_history on risk_override (unit_id, said_at desc);

-- The register keeps who answers for a unit now; that somebody new does is a risk for a while. Kept by the database, so
-- that no writer of the register can forget it. A first name is no change.
create table responsible_person_change (
  unit_id    uuid not null,
  changed_at timestamptz not null,
  primary key (unit_id, changed_at)
);
create function keep_responsible_person_change() returns trigger language plpgsql as $$
begin
  insert into responsible_person_change (unit_id, changed_at) values (new.id, new.changed_at)
    on conflict do nothing;
  return null;
end
$$;
create trigger service_unit_responsible_person after update of responsible_person on service_unit
  for each row when (old.responsible_person is not null
    and new.responsible_person is distinct from old.responsible_person and new.changed_at is not null)
  execute function keep_responsible_person_change();
