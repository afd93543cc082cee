-- One row per inspection. The basis (relation, agreement, legal basis, criteria) is copied and dated here: a letter of
-- 2026 must cite what counted then, whatever the registers say later. known_to_provider_at is the one truth of whether
-- the provider may know: an unannounced visit stays hidden until it starts (434/2003 39 §).
create table inspection (
  id                         uuid primary key,
  version                    bigint not null,
  changed_at                 timestamptz,
  changed_by                 varchar(200),
  case_id                    uuid not null,
  producer_id                uuid not null,
  unit_id                    uuid not null,
  type                       varchar(20) not null,
  state                      varchar(20) not null,
  reason                     text not null,
  lead_id                    uuid,
  lead_name                  varchar(200),
  known_to_provider_at       timestamptz,
  relation_id                uuid not null,
  relation                   varchar(20) not null,
  agreement_reference        varchar(200),
  unit_type                  varchar(40) not null,
  legal_basis                varchar(40) not null,
  act_applies                boolean not null,
  objective                  varchar(40) not null,
  catalogue_version          varchar(40) not null,
  basis_fixed_on             date not null,
  announced                  boolean not null,
  unannounced_reason         text,
  planned_for                timestamptz not null,
  notice_sent_at             timestamptz,
  notice_message             text,
  questionnaire_due_on       date,
  questionnaire_submitted_at timestamptz,
  questionnaire_submitted_by varchar(200),
  started_at                 timestamptz,
  ended_at                   timestamptz,
  course                     text,
  participants               text,
  authority_code             varchar(40),
  authority_name             varchar(200),
  authority_applies          boolean,
  authority_channel          varchar(200),
  authority_reference        varchar(200),
  authority_sent_at          timestamptz,
  closing_reason             text,
  closed_at                  timestamptz,
  check (announced or unannounced_reason is not null),
  check (announced or notice_sent_at is null)
);
-- Lists show the latest visit first, of all, of one unit or of one producer.
create index inspection_by_visit on inspection (planned_for desc, id desc);
create index inspection_of_unit on inspection (unit_id, planned_for desc, id desc);
create index inspection_of_producer on inspection (producer_id, planned_for desc, id desc);
create index inspection_in_state on inspection (state, planned_for desc, id desc);

-- Every word on disqualification stays, also of those who stood aside (434/2003 27-28 §).
create table inspection_declaration (
  id             uuid primary key,
  inspection_id  uuid not null references inspection,
  disqualified   boolean not null,
  text           text not null,
  declared_by_id uuid not null,
  declared_by    varchar(200) not null,
  declared_at    timestamptz not null
);
create index inspection_declaration_of on inspection_declaration (inspection_id);

-- The questions come from the criteria catalogue; here are the provider's answers.
create table inspection_questionnaire (
  inspection_id uuid not null references inspection,
  question_code varchar(40) not null,
  answer        text not null,
  primary key (inspection_id, question_code)
);

-- Answers stand apart from the inspection's own version: two officers fill one checklist at once, each answer racing
-- only with itself, by its revision. Revision 0 is a row that waits for its first answer.
create table inspection_answer (
  id             uuid primary key,
  inspection_id  uuid not null references inspection,
  criterion_code varchar(40) not null,
  result         varchar(20) not null,
  note           text not null,
  revision       integer not null,
  saved_at       timestamptz,
  saved_by       varchar(200),
  unique (inspection_id, criterion_code)
);

-- What was sent to the provider and when; the draft with the whole reckoning of the last day for comments. One draft
-- and one final report per inspection: the store itself refuses a second.
create table inspection_report (
  id            uuid primary key,
  inspection_id uuid not null references inspection,
  kind          varchar(10) not null,
  document_id   uuid not null,
  sent_at       timestamptz not null,
  sent_by       varchar(200) not null,
  sent_on       date,
  channel       varchar(20),
  days          integer,
  day_kind      varchar(20),
  arrived_on    date,
  due_on        date,
  unique (inspection_id, kind)
);

-- One comment per finding, and the officer's answer to it; both are part of the final report.
create table inspection_comment (
  id            uuid primary key,
  inspection_id uuid not null references inspection,
  finding_id    uuid not null,
  stance        varchar(20) not null,
  text          text not null,
  document_ids  text not null,
  given_by_id   uuid not null,
  given_by      varchar(200) not null,
  given_at      timestamptz not null,
  late          boolean not null,
  outcome       varchar(20),
  assessment    text,
  assessed_by   varchar(200),
  assessed_at   timestamptz,
  unique (inspection_id, finding_id)
);
