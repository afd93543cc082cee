-- The median beside a scorecard's figure is of all units of a service in one period: with the figure in the index they
-- are read in one place, and not one by one where they lie among millions.
drop index measurement_by_period;
create index measurement_by_period on measurement (indicator_id, period_from) include (subject_id, value)
  where superseded_at is null;
