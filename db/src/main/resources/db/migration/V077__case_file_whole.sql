-- Matters are registered under a task class of the information control plan (tehtäväluokka, 906/2019 26 §). The codes
-- below are examples until the organiser's own plan is brought in: they are data, and a setting chooses the usual one.
create table task_class (
  code    varchar(20) primary key,
  name_fi varchar(200) not null,
  name_sv varchar(200) not null,
  name_en varchar(200) not null
);
insert into task_class (code, name_fi, name_sv, name_en) values
  ('05 02 00 00', 'Palvelujen valvonta', 'Tillsyn över tjänster', 'Supervision of services'),
  ('05 02 01 00', 'Oman palvelutuotannon valvonta', 'Tillsyn över egen serviceproduktion',
    'Supervision of own services'),
  ('05 02 02 00', 'Ostopalvelujen valvonta', 'Tillsyn över köpta tjänster', 'Supervision of purchased services');

alter table case_file add column task_class varchar(20) not null default '05 02 00 00' references task_class (code);

-- A case that came in a package has no process and no register behind it: what it holds besides documents and timeline
-- is kept as it came, and shown from there.
create table imported_case (
  case_id       uuid primary key references case_file (id),
  imported_at   timestamptz not null,
  imported_by   varchar(200) not null,
  origin        varchar(200) not null,
  producer_name varchar(400) not null,
  unit_name     varchar(400) not null,
  record        text not null
);

create index document_by_case on document (case_id, created_at, id);
create index outgoing_mail_by_case on outgoing_mail (case_id, created_at, id);
-- a case is read through these in one go
create index finding_by_case on finding (case_id, created_at, id);
create index inspection_by_case on inspection (case_id, planned_for, id);
