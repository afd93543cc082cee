-- The party asks for more time itself, and a refusal stays on record like a grant (434/2003 33 §). What an officer gave
-- without being asked keeps its row as it was.
alter table hearing_extension add column asked_until date;
alter table hearing_extension add column asked_reason text;
alter table hearing_extension add column asked_late boolean not null default false;
alter table hearing_extension add column asked_by_id uuid;
alter table hearing_extension add column asked_by varchar(200);
alter table hearing_extension add column asked_at timestamptz;
alter table hearing_extension add column granted boolean;
update hearing_extension set granted = true;
alter table hearing_extension alter column due_on drop not null;
alter table hearing_extension alter column reason drop not null;
alter table hearing_extension alter column given_by_id drop not null;
alter table hearing_extension alter column given_by drop not null;
alter table hearing_extension alter column given_at drop not null;
alter table hearing_extension add constraint hearing_extension_is_asked_or_decided
  check (asked_at is not null or granted is not null);
-- one request waits at a time
create unique index hearing_extension_open on hearing_extension (consequence_id) where granted is null;
