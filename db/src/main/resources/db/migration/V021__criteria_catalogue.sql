-- One row per published version of the criteria. A version is written once, whole, and never changed: an inspection
-- keeps the version it began with, and a report of years ago can be read as it was meant. The content comes from
-- the resources catalogue/*.json of the processes floor at start-up.
create table criteria_catalogue (
  id         uuid primary key,
  version    bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  label      varchar(40) not null unique,
  valid_from date not null,
  valid_to   date,
  check (valid_to is null or valid_to >= valid_from)
);

-- Themes group the checklist and the manager's picture. They belong to a version, since their names may change; their
-- codes are stable.
create table catalogue_theme (
  catalogue_id uuid not null references criteria_catalogue,
  position     integer not null,
  code         varchar(40) not null,
  name_fi      varchar(200) not null,
  name_sv      varchar(200) not null,
  name_en      varchar(200) not null,
  primary key (catalogue_id, code)
);

-- A criterion is the same for every steering relation: there is deliberately no column for the relation.
create table criterion (
  id               uuid primary key,
  catalogue_id     uuid not null references criteria_catalogue,
  position         integer not null,
  code             varchar(40) not null,
  theme            varchar(40) not null,
  objective        varchar(40) not null references programme_objective,
  anchor           varchar(300) not null,
  default_severity integer not null check (default_severity between 0 and 4),
  name_fi          varchar(400) not null,
  name_sv          varchar(400) not null,
  name_en          varchar(400) not null,
  guidance_fi      text not null,
  guidance_sv      text not null,
  guidance_en      text not null,
  unique (catalogue_id, code),
  foreign key (catalogue_id, theme) references catalogue_theme (catalogue_id, code)
);

create table criterion_unit_type (
  criterion_id uuid not null references criterion,
  unit_type    varchar(40) not null,
  primary key (criterion_id, unit_type)
);

-- Figures such as the greatest age of a plan. What rests on practice and not on statute stays unconfirmed until the
-- organiser has said yes to it.
create table criterion_parameter (
  criterion_id uuid not null references criterion,
  code         varchar(40) not null,
  value        varchar(100) not null,
  unit         varchar(20) not null,
  confirmed    boolean not null,
  primary key (criterion_id, code)
);

-- The questions that the provider answers before an announced visit, kept with the version like the criteria.
create table catalogue_question (
  catalogue_id uuid not null references criteria_catalogue,
  position     integer not null,
  code         varchar(40) not null,
  text_fi      text not null,
  text_sv      text not null,
  text_en      text not null,
  primary key (catalogue_id, code)
);

-- The statutory minimum of staffing changed six times in five years: the figure of the day of the visit counts.
create table staffing_minimum (
  catalogue_id uuid not null references criteria_catalogue,
  unit_type    varchar(40) not null,
  valid_from   date not null,
  minimum      numeric(4, 2) not null check (minimum > 0),
  act          varchar(40) not null,
  primary key (catalogue_id, unit_type, valid_from)
);
