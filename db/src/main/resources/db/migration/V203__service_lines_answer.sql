-- A service line of the organiser's own answers for its targets too: somebody of the organiser is responsible for it, and
-- is asked why a target was missed. Lines that were named before have nobody until somebody is named.
alter table service_line add column responsible_id uuid;
alter table service_line add column responsible_name varchar(200);

-- What a line missed is at no unit of no producer, and so in no case.
alter table breach alter column unit_id drop not null;
alter table breach alter column producer_id drop not null;
alter table breach alter column case_id drop not null;
