-- A request for an account and a demand ask for an answer within a sufficient or reasonable time (741/2023 25.1 §). The
-- days are a column of the ladder and can be set for the case; the last day is counted from the sending, and the answer
-- stands beside it, late or not, with what the officer made of it.
alter table consequence add column asked_days integer check (asked_days between 1 and 365);
alter table consequence add column answer_sent_on date;
alter table consequence add column answer_channel varchar(10);
alter table consequence add column answer_days integer;
alter table consequence add column answer_day_kind varchar(10);
alter table consequence add column answer_arrived_on date;
alter table consequence add column answer_due_on date;
alter table consequence add column answer_text text;
alter table consequence add column answer_document_ids text;
alter table consequence add column answer_late boolean;
alter table consequence add column answered_by_id uuid;
alter table consequence add column answered_by varchar(200);
alter table consequence add column answered_at timestamptz;
alter table consequence add column answer_lapsed_at timestamptz;
alter table consequence add column answer_outcome varchar(20);
alter table consequence add column answer_assessment text;
alter table consequence add column answer_assessed_by_id uuid;
alter table consequence add column answer_assessed_by varchar(200);
alter table consequence add column answer_assessed_at timestamptz;
