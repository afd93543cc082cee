-- A producer of more than one unit keeps a self-monitoring programme and accounts for it every four months as one, not
-- by unit (741/2023 26 §). Such a round asks each of them once; its first unit stands for the whole.
alter table report_round add column one_per_producer boolean not null default false;
