-- What producers and their systems told counts at once, but is their word alone until somebody of the organiser confirms
-- it: those figures are read in the order in which they came. The index stays as small as what waits.
create index measurement_unconfirmed on measurement (recorded_at, id)
  where superseded_at is null and confirmed_by is null and (source = 'API' or source = 'TYPED' and source_id is not null);
