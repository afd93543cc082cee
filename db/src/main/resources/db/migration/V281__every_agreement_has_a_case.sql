-- Every agreement takes documents: one with whole producers, or with the organiser's own service lines, as well as one
-- with units (612/2021 15 §). What concerns no unit, or no producer of the register, still is a matter with its number;
-- so is what a service line missed. Agreements and watches of before get their case at the next opening of the house.
alter table case_file alter column producer_id drop not null;
alter table case_file alter column unit_id drop not null;
alter table document alter column producer_id drop not null;
