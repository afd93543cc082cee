-- A plan that is sent back gets a last day of its own with the assessment: time that nobody asked for, as reports and
-- consequences have it. It stays on record beside what was asked for.
alter table finding_extension alter column asked_until drop not null;
alter table finding_extension alter column asked_reason drop not null;
alter table finding_extension alter column asked_by_id drop not null;
alter table finding_extension alter column asked_by drop not null;
alter table finding_extension alter column asked_at drop not null;
alter table finding_extension add constraint finding_extension_is_asked_or_given
  check (asked_at is not null or granted);
