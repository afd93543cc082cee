-- A plan is more than accepted or not: it may be rejected, or the officer directs the measures (ohjaus, 741/2023 25 §).
alter table corrective_plan add column outcome varchar(10);
update corrective_plan set outcome = case when accepted then 'ACCEPTED' else 'RETURNED' end where accepted is not null;
alter table corrective_plan drop column accepted;
alter table corrective_plan add column directed boolean not null default false;
-- The five whys, one on each line; null where the cause was told freely.
alter table corrective_plan add column whys text;

-- Each action is assessed and carried out on its own; done needs its evidence.
alter table corrective_action add column item_accepted boolean;
alter table corrective_action add column item_reason text;
alter table corrective_action add column state varchar(12) not null default 'NOT_STARTED';
alter table corrective_action add column progress_note text;
alter table corrective_action add column evidence_ids text;
alter table corrective_action add column progressed_by_id uuid;
alter table corrective_action add column progressed_by varchar(200);
alter table corrective_action add column progressed_at timestamptz;
