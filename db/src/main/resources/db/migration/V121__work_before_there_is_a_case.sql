-- A notice waits for people before anybody knows its unit: the queue shows such work too. Nothing else changes; the
-- indexes of the queue hold the same columns.
alter table work_item alter column case_id drop not null;
alter table work_item alter column producer_id drop not null;
alter table work_item alter column unit_id drop not null;
alter table work_item alter column relation drop not null;
