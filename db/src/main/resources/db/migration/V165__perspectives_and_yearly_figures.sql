-- Own production, contracts, vouchers and grants are compared in the same service by the aims of the organiser's strategy
-- (nelimaali, and availability and staffing beside it). What an indicator tells of may be judged otherwise one day: the
-- class that holds on the last day of a year is the one that the year is compared by.
create table indicator_perspective (
  id           uuid primary key,
  version      bigint not null,
  changed_at   timestamptz,
  changed_by   varchar(200),
  indicator_id uuid not null references indicator deferrable initially deferred,
  perspective  varchar(20) not null,
  valid_from   date not null,
  constraint indicator_perspective_from_a_day unique (indicator_id, valid_from)
);

-- What each unit reached in a year by each indicator: twelve months in one row, so that a comparison of a whole service
-- reads a few thousand rows and not a million. Parts are summed only where every figure of the year has them; mean is of
-- the figures themselves. All of it can be told again from the measurements. Rows of one unit and year lie together.
create table unit_year_figure (
  unit_id      uuid not null,
  year         smallint not null,
  indicator_id uuid not null,
  told         integer not null,
  mean         numeric(18, 6) not null,
  numerator    numeric(24, 6),
  denominator  numeric(24, 6),
  primary key (unit_id, year, indicator_id)
);

insert into unit_year_figure (unit_id, year, indicator_id, told, mean, numerator, denominator)
  select m.subject_id, extract(year from m.period_from), m.indicator_id, count(*), avg(m.value),
      case when bool_and(m.denominator is not null) then sum(m.numerator) end,
      case when bool_and(m.denominator is not null) then sum(m.denominator) end
    from measurement m
    where m.superseded_at is null and m.subject_type = 'UNIT' and m.value is not null
    group by 1, 2, 3;
