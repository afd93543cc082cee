-- A plan that gets more time than its correction has would be due after it: the correction's last day moves along, and
-- that move is kept with the request that it came of, as every change of a last day is.
alter table finding_extension add column along_before date;
alter table finding_extension add column along_after date;
