-- Who tells nothing is asked why, as is who misses a target: missing is no pass. Once something is told the watch of the
-- silence ends, and what was told is judged as ever.
alter table breach add column missing boolean not null default false;

-- What was not told of periods that ended not long ago, however many years are stored.
create index target_status_just_missing on target_status (period_to) where state = 'MISSING';
