-- What an agreement is worth in a year, in whole euros: how much is bought weighs in the risk of a unit. Of the last
-- version, once more, as its days are: risks are counted for all units in one statement. Unknown of what was agreed before.
alter table agreement add column yearly_value bigint;
create index agreement_valued on agreement (id) where yearly_value is not null;
