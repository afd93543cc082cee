-- Who produces services for the organiser, in which units, and by what each unit is steered (741/2023 16 and 23 §).
-- Own and purchased production stand in the same three tables: what differs is the kind of relation, never the place.

-- Finnish alphabetical order, which is also the Swedish one for å, ä and ö. The tie between equal names is broken by
-- bytes, so that a list can go on from (name, id).
create collation fi_fi (provider = icu, locale = 'fi-FI');

-- People search by a part of a name, wherever it stands: trigrams make that one index read.
create extension if not exists pg_trgm;
-- Where a database administrator has made the extension beforehand, it lives in public.
select set_config('search_path', current_setting('search_path') || ', public', true);

create table producer (
  id uuid primary key,
  version bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  name varchar(400) collate fi_fi not null,
  name_sv varchar(400) collate fi_fi,
  business_id varchar(9),
  business_id_missing_reason varchar(400),
  oid varchar(64),
  language varchar(2) not null,
  email varchar(254),
  phone varchar(50),
  form varchar(20) not null,
  -- what the search box looks at; kept by the database, so that no writer can forget it
  search_text text generated always as (
    lower(name || ' ' || coalesce(name_sv, '') || ' ' || coalesce(business_id, '') || ' ' || coalesce(oid, ''))) stored,
  -- a natural person (family carer) has none; somebody has to say so
  constraint producer_business_id_or_reason check (num_nonnulls(business_id, business_id_missing_reason) = 1)
);

create unique index producer_business_id on producer (business_id);
create unique index producer_oid on producer (oid);
create index producer_by_name on producer (name, id);
create index producer_search on producer using gin (search_text gin_trgm_ops);

-- A unit is a functional whole, not an address. Public units may lack a Soteri number until 2030 (964/2024).
create table service_unit (
  id uuid primary key,
  version bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  -- checked at commit: one import writes producers and their units in whatever order the batches go
  producer_id uuid not null references producer deferrable initially deferred,
  name varchar(400) collate fi_fi not null,
  name_sv varchar(400) collate fi_fi,
  oid varchar(64),
  soteri_number varchar(50),
  type varchar(40) not null,
  address varchar(400),
  postal_code varchar(5),
  city varchar(100),
  area varchar(100),
  responsible_person varchar(200),
  phone varchar(50),
  email varchar(254),
  language varchar(2) not null,
  places integer,
  search_text text generated always as (
    lower(name || ' ' || coalesce(name_sv, '') || ' ' || coalesce(soteri_number, '') || ' ' || coalesce(oid, ''))) stored
);

create unique index service_unit_oid on service_unit (oid);
create unique index service_unit_soteri_number on service_unit (soteri_number);
create index service_unit_by_name on service_unit (name, id);
create index service_unit_by_producer on service_unit (producer_id, name, id);
create index service_unit_by_type on service_unit (type, name, id);
create index service_unit_search on service_unit using gin (search_text gin_trgm_ops);

-- Relations end, they are never deleted: an old case keeps the relation in which it was begun.
create table steering_relation (
  id uuid primary key,
  version bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  unit_id uuid not null references service_unit deferrable initially deferred,
  -- the unit's own producer, once more: "which producers have vouchers?" needs no way through the units
  producer_id uuid not null references producer deferrable initially deferred,
  type varchar(20) not null,
  agreement_reference varchar(200),
  act_applies boolean not null,
  valid_from date not null,
  valid_to date,
  constraint steering_relation_ends_after_it_begins check (valid_to >= valid_from)
);

create index steering_relation_by_unit on steering_relation (unit_id, type, valid_from);
create index steering_relation_by_producer on steering_relation (producer_id, type, valid_from);
