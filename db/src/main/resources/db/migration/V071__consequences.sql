-- What follows when a defect is not corrected. 25.3 § of 741/2023: every measure is recorded, with the rule of its rung
-- as it stood on the day of the proposal, so that a later change of the table does not rewrite history.
create table consequence (
  id                  uuid primary key,
  version             bigint not null,
  changed_at          timestamptz,
  changed_by          varchar(200),
  finding_id          uuid not null references finding (id),
  case_id             uuid not null references case_file (id),
  unit_id             uuid not null,
  producer_id         uuid not null,
  relation_id         uuid not null references steering_relation (id),
  relation            varchar(10) not null,
  kind                varchar(30) not null,
  suggested           varchar(30),
  choice_reason       text,
  rung                integer not null,
  needs_hearing       boolean not null,
  appealable          boolean not null,
  decider_role        varchar(20) not null,
  document_kind       varchar(20) not null,
  record_years        integer,
  agreed_terms        varchar(500),
  clause_missing      boolean not null,
  amount              numeric(12, 2) check (amount > 0),
  effective_from      date,
  effective_to        date,
  state               varchar(20) not null,
  revealed            boolean not null,
  proposed_by_id      uuid not null,
  proposed_by         varchar(200) not null,
  proposed_at         timestamptz not null,
  hearing_message     text,
  hearing_sent_on     date,
  hearing_channel     varchar(10),
  hearing_days        integer,
  hearing_day_kind    varchar(10),
  hearing_arrived_on  date,
  hearing_due_on      date,
  heard_by_id         uuid,
  heard_by            varchar(200),
  heard_at            timestamptz,
  exception_ground    varchar(30),
  exception_reason    text,
  hearing_lapsed_at   timestamptz,
  reply_text          text,
  conclusion          text,
  concluded_by_id     uuid,
  concluded_by        varchar(200),
  concluded_at        timestamptz,
  decision_reason     text,
  decided_by_id       uuid,
  decided_by          varchar(200),
  decided_at          timestamptz,
  -- procurement may look at it until this day (1397/2016 81.4 §)
  record_until        date,
  delivery_channel    varchar(10),
  delivery_sent_on    date,
  delivery_arrived_on date,
  delivery_reference  varchar(200),
  appeal_until        date,
  delivered_by_id     uuid,
  delivered_by        varchar(200),
  delivered_at        timestamptz,
  withdrawal_reason   text,
  withdrawn_by_id     uuid,
  withdrawn_by        varchar(200),
  withdrawn_at        timestamptz,
  -- nobody decides what they themselves proposed, whatever the code says
  constraint consequence_four_eyes check (decided_by_id <> proposed_by_id)
);
-- One index per way in, each in the order of the list.
create index consequence_newest on consequence (proposed_at desc, id desc);
create index consequence_by_finding on consequence (finding_id, proposed_at desc, id desc);
create index consequence_by_producer on consequence (producer_id, proposed_at desc, id desc);
create index consequence_by_unit on consequence (unit_id, proposed_at desc, id desc);
create index consequence_unfinished on consequence (proposed_at desc, id desc)
  where state not in ('IN_FORCE', 'NOT_TAKEN', 'WITHDRAWN');
create index consequence_on_record on consequence (proposed_at desc, id desc) where record_until is not null;
-- the same step is not taken twice at once for one finding, however quick two officers are
create unique index consequence_once on consequence (finding_id, kind)
  where state not in ('IN_FORCE', 'NOT_TAKEN', 'WITHDRAWN');

create table consequence_ground (
  id             uuid primary key,
  consequence_id uuid not null references consequence (id),
  place          integer not null,
  text           text not null,
  stance         varchar(20),
  reply          text,
  document_ids   text,
  late           boolean not null,
  replied_by_id  uuid,
  replied_by     varchar(200),
  replied_at     timestamptz,
  outcome        varchar(20),
  assessment     text,
  assessed_by_id uuid,
  assessed_by    varchar(200),
  assessed_at    timestamptz
);
create index consequence_ground_by_consequence on consequence_ground (consequence_id, place);

-- Every change of the last day stays on record.
create table hearing_extension (
  id             uuid primary key,
  consequence_id uuid not null references consequence (id),
  was_due_on     date not null,
  due_on         date not null,
  reason         text not null,
  given_by_id    uuid not null,
  given_by       varchar(200) not null,
  given_at       timestamptz not null
);
create index hearing_extension_by_consequence on hearing_extension (consequence_id, given_at);
