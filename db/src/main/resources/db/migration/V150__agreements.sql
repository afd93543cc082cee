-- By what the organiser steers each of those who produce for it (612/2021 15 §, 569/2009 5 §), and what is to be reached
-- by it. Own and bought production stand in the same tables: a line agreement is an agreement like any other.

-- Divisions and departments of the organiser itself, with which it makes line agreements. They are no producers of the
-- register: nobody inspects them, and they have no business id.
create table service_line (
  id      uuid primary key,
  name_fi varchar(400) collate fi_fi not null,
  name_sv varchar(400) collate fi_fi,
  name_en varchar(400)
);
create unique index service_line_name on service_line (name_fi);

create table agreement (
  id                  uuid primary key,
  version             bigint not null,
  changed_at          timestamptz,
  changed_by          varchar(200),
  type                varchar(20) not null,
  number              varchar(60),
  name                varchar(400) collate fi_fi not null,
  -- of the last version, once more: lists filter by them
  valid_from          date not null,
  valid_to            date,
  last_version        integer not null,
  last_effective_from date not null,
  case_id             uuid,
  case_producer_id    uuid,
  case_unit_id        uuid,
  search_text text generated always as (lower(name || ' ' || coalesce(number, ''))) stored
);
create index agreement_by_name on agreement (name, id);
create index agreement_search on agreement using gin (search_text gin_trgm_ops);

-- A version is read and written whole and never changed, so its terms stand in one column; a finding of three years ago
-- is judged by the version that held then.
create table agreement_version (
  id             uuid primary key,
  agreement_id   uuid not null references agreement deferrable initially deferred,
  number         integer not null,
  effective_from date not null,
  reason         varchar(2000),
  terms          text not null,
  made_by        varchar(200) not null,
  made_at        timestamptz not null,
  constraint agreement_version_number unique (agreement_id, number)
);
create index agreement_version_in_force on agreement_version (agreement_id, effective_from desc);

-- Parties come and go: a unit may move to another agreement, and the periods before belong to the old one.
create table agreement_party (
  id           uuid primary key,
  version      bigint not null,
  changed_at   timestamptz,
  changed_by   varchar(200),
  agreement_id uuid not null references agreement deferrable initially deferred,
  party_type   varchar(20) not null,
  party_id     uuid not null,
  -- the unit's producer, once more: "what have we agreed with this producer?" needs no way through the units
  producer_id  uuid,
  measured     boolean not null,
  valid_from   date not null,
  valid_to     date,
  constraint agreement_party_ends_after_it_begins check (valid_to >= valid_from)
);
create index agreement_party_of on agreement_party (agreement_id, party_type, valid_from);
create index agreement_party_by_party on agreement_party (party_id, valid_from);
create index agreement_party_by_producer on agreement_party (producer_id) where producer_id is not null;

-- What an agreement in force says may follow is written into the relation by the agreement, and by nobody else: one truth
-- for the ladder of consequences, which names the agreement.
alter table steering_relation add column agreement_id uuid;
create index steering_relation_by_agreement on steering_relation (agreement_id) where agreement_id is not null;
create index agreement_by_case on agreement (case_id) where case_id is not null;
