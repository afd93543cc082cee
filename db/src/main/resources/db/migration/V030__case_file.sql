-- Every supervision matter is a case with a number that people read (asiatunnus, 906/2019 25-26 §).
create sequence case_number_seq;
create table case_file (
  id          uuid primary key,
  version     bigint not null,
  changed_at  timestamptz,
  changed_by  varchar(200),
  number      varchar(24) not null unique,
  title       varchar(600) not null,
  producer_id uuid not null,
  unit_id     uuid not null,
  opened_at   timestamptz not null
);

-- What happened, in the order in which it happened: 25.3 § of 741/2023 makes recording a duty. seq, not the clock,
-- gives the order, since several things happen within one transaction.
create table case_event (
  seq                 bigint generated always as identity primary key,
  id                  uuid not null unique,
  case_id             uuid not null,
  subject_type        varchar(20) not null,
  subject_id          uuid not null,
  producer_id         uuid,
  unit_id             uuid,
  at                  timestamptz not null,
  actor_id            uuid not null,
  actor_name          varchar(200) not null,
  kind                varchar(60) not null,
  before_state        varchar(40),
  after_state         varchar(40),
  why                 text,
  visible_to_provider boolean not null
);
create index case_event_by_subject on case_event (subject_id, seq desc);
create index case_event_by_unit on case_event (unit_id, seq desc);
create index case_event_by_producer on case_event (producer_id, seq desc);
create index case_event_by_case on case_event (case_id, seq desc);

-- Files live in the database so that one backup holds a case whole. The bytes lie apart: lists never read them.
create table document (
  id                  uuid primary key,
  subject_type        varchar(20) not null,
  subject_id          uuid not null,
  case_id             uuid not null,
  producer_id         uuid not null,
  criterion_code      varchar(40),
  kind                varchar(20) not null,
  name                varchar(255) not null,
  media_type          varchar(120) not null,
  size                bigint not null,
  sha256              char(64) not null,
  visible_to_provider boolean not null,
  created_at          timestamptz not null,
  created_by_id       uuid not null,
  created_by          varchar(200) not null
);
create index document_by_subject on document (subject_id, created_at, id);
create table document_content (
  document_id uuid primary key references document (id),
  content     bytea not null
);
-- pictures and PDF files are compressed already: trying again only costs time
alter table document_content alter column content set storage external;

-- What shall leave the house is written with the change that causes it, and leaves afterwards.
create table outgoing_mail (
  id           uuid primary key,
  kind         varchar(60) not null,
  subject_type varchar(20) not null,
  subject_id   uuid not null,
  case_id      uuid,
  producer_id  uuid not null,
  created_at   timestamptz not null,
  sent_at      timestamptz
);
create index outgoing_mail_waiting on outgoing_mail (created_at, id) where sent_at is null;
