-- A figure that was taken back stays readable, and who reads it asks why: until now only the audit trail told.
-- A replaced one needs none, since the correction in its place says it.
alter table measurement add column withdrawn_reason varchar(2000);
