-- Who reports a measure is always its owner: once is enough.
alter table line_measure drop column reported_by, drop column reported_name;

-- An owner who leaves hands the measure on, or somebody does it for them; from whom to whom and why stays readable.
create table line_measure_handover (
  id          uuid primary key,
  measure_id  uuid not null references line_measure,
  from_name   varchar(200) not null,
  to_name     varchar(200) not null,
  reason      varchar(10000) not null,
  made_by     varchar(200) not null,
  made_at     timestamptz not null
);
create index line_measure_handover_of_measure on line_measure_handover (measure_id, made_at);
