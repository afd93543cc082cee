-- A lot (osa-alue) is more than a line of the terms: units serve some of them, and a target may be set on one. Names of
-- lots, one a line; null is a party of the whole agreement, to whom only targets of no lot apply.
alter table agreement_party add column lots text;
alter table target add column lot varchar(400);
alter table target add constraint lot_is_of_an_agreement check (lot is null or agreement_id is not null);

-- Whom a target concerns is asked inside the statements that judge, where the store can look it up.
drop view target_subject;
