-- Notices from outside and inside the services: 741/2023 29 §, complaints, whistleblowing (1171/2022), feedback, press,
-- other authorities. They have numbers of their own: a notice is there before anybody knows which unit it is about.
create sequence notice_number_seq;
create table notice (
  id                  uuid primary key,
  version             bigint not null,
  changed_at          timestamptz,
  changed_by          varchar(200),
  number              varchar(24) not null unique,
  kind                varchar(30) not null,
  channel             varchar(20) not null,
  sender              varchar(20) not null,
  language            varchar(2) not null,
  state               varchar(20) not null,
  received_at         timestamptz not null,
  confidential        boolean not null,
  subject_text        varchar(500),
  unit_id             uuid references service_unit (id),
  producer_id         uuid references producer (id),
  case_id             uuid references case_file (id),
  sent_by_producer_id uuid references producer (id),
  description         text not null,
  danger_now          boolean not null,
  -- the word itself is shown once and stored nowhere
  receipt_hash        varchar(64) unique,
  triage_by           date not null,
  acknowledge_by      date,
  answer_by           date,
  -- what the sender wrote waits for a word until this day
  reply_by            date,
  -- the nearest day by which somebody must do something; null when nothing is left
  due_on              date,
  acknowledged_by_id  uuid,
  acknowledged_by     varchar(200),
  acknowledged_at     timestamptz,
  -- what the table said and what the person chose: each with its row and version, so that it can be explained for ever
  danger              varchar(20),
  path                varchar(20),
  proposed_path       varchar(20),
  override_reason     text,
  urgency             varchar(20),
  handle_by           date,
  secrecy             varchar(10),
  secrecy_ground      varchar(20) references secrecy_ground (code),
  retaliation_ban     boolean,
  routing_rule        varchar(60),
  routing_version     integer,
  summary             text,
  triaged_by_id       uuid,
  triaged_by          varchar(200),
  triaged_at          timestamptz,
  outcome             varchar(20),
  outcome_reason      text,
  transferred_to      varchar(200),
  settled_by_id       uuid,
  settled_by          varchar(200),
  settled_at          timestamptz,
  answered_by_id      uuid,
  answered_by         varchar(200),
  answered_at         timestamptz,
  erased_at           timestamptz,
  -- a confidential one leaves no trace in a case, whatever the code says
  constraint notice_confidential_outside_cases check (not confidential or case_id is null)
);
-- One index per way in, each in the order of the list.
create index notice_newest on notice (received_at desc, id desc);
create index notice_by_kind on notice (kind, received_at desc, id desc);
create index notice_by_unit on notice (unit_id, received_at desc, id desc);
create index notice_by_producer on notice (producer_id, received_at desc, id desc);
create index notice_by_sending_producer on notice (sent_by_producer_id, received_at desc, id desc)
  where sent_by_producer_id is not null;
create index notice_open on notice (received_at desc, id desc) where due_on is not null;
create index notice_by_case on notice (case_id, received_at, id) where case_id is not null;

-- Who sent it lies apart, sealed with a key that the database does not know: no join, search or export of notices meets
-- a name. 621/1999 11.2 § (7), 1171/2022.
create table notice_reporter (
  notice_id uuid primary key references notice (id),
  sealed    bytea not null
);

create table notice_telling (
  id         uuid primary key,
  notice_id  uuid not null references notice (id),
  receiver   varchar(20) not null,
  due_on     date not null,
  note       text,
  told_by_id uuid,
  told_by    varchar(200),
  told_at    timestamptz,
  unique (notice_id, receiver)
);
create table notice_message (
  id        uuid primary key,
  notice_id uuid not null references notice (id),
  kind      varchar(20) not null,
  text      text not null,
  at        timestamptz not null,
  by_name   varchar(200)
);
create index notice_message_by_notice on notice_message (notice_id, at, id);
create table notice_clarification (
  id          uuid primary key,
  notice_id   uuid not null references notice (id),
  question    text not null,
  sent_on     date not null,
  channel     varchar(10) not null,
  days        integer not null,
  day_kind    varchar(10) not null,
  arrived_on  date not null,
  due_on      date not null,
  asked_by_id uuid not null,
  asked_by    varchar(200) not null,
  asked_at    timestamptz not null,
  answer      text,
  given_by_id uuid,
  given_by    varchar(200),
  given_at    timestamptz,
  lapsed_at   timestamptz
);
create index notice_clarification_by_notice on notice_clarification (notice_id, asked_at);
create table notice_link (
  id           uuid primary key,
  notice_id    uuid not null references notice (id),
  subject_type varchar(20) not null,
  subject_id   uuid not null,
  title        varchar(600) not null,
  linked_by_id uuid not null,
  linked_by    varchar(200) not null,
  linked_at    timestamptz not null,
  unique (notice_id, subject_id)
);
create index notice_link_by_subject on notice_link (subject_id);

-- Not in the table of documents: a letter shows who wrote it, and the case file, its search and its package hold every
-- document.
create table notice_attachment (
  id         uuid primary key,
  notice_id  uuid not null references notice (id),
  name       varchar(255) not null,
  media_type varchar(120) not null,
  size       bigint not null,
  sha256     char(64) not null,
  added_at   timestamptz not null
);
create index notice_attachment_by_notice on notice_attachment (notice_id, added_at, id);
create table notice_attachment_content (
  attachment_id uuid primary key references notice_attachment (id) on delete cascade,
  content       bytea not null
);
alter table notice_attachment_content alter column content set storage external;

-- The notice's own timeline: the case file's begins only when there is a case, and never for what is confidential.
create table notice_event (
  seq          bigint generated always as identity primary key,
  id           uuid not null unique,
  notice_id    uuid not null,
  at           timestamptz not null,
  actor_name   varchar(200) not null,
  kind         varchar(60) not null,
  before_state varchar(40),
  after_state  varchar(40),
  why          text
);
create index notice_event_by_notice on notice_event (notice_id, seq desc);
