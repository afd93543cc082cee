-- A producer that is measured as a whole contains its units, a service line all that is agreed on with it. What has been
-- told of the whole counts in the figure of the agreement, and not once more what was told of its parts; how many parts
-- gave way is kept, so that the figure can be explained.
alter table target_status add column left_out int;
comment on column target_status.left_out is 'of a whole agreement: measured parts that are in the figure of another part already';
-- the next round judges again from the beginning of time, in place
update target_judging set day = date '1900-01-01';
