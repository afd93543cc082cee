-- A verification by sample says how many were looked at; what was found in them stands beside it. Verifications of
-- earlier days may lack what they rest on, so the table asks nothing: new ones are refused by the aggregate.
alter table finding add column verification_sample_size integer;
