-- What may follow from a breach depends on what the agreement says (612/2021 15 §): the few kinds with their amounts and
-- triggers stand in the relation's own row, so that lists of relations read nothing more.
alter table steering_relation add column agreed_consequences text;

-- Who decides what, from when to when. A decision of three years ago is judged by the row that held then: rows end,
-- they are never deleted. One or the other: a role, or a named person who holds it.
create table delegation (
  id          uuid primary key,
  version     bigint not null,
  changed_at  timestamptz,
  changed_by  varchar(200),
  power       varchar(80) not null,
  role        varchar(20) not null,
  person_id   uuid references app_user,
  person_name varchar(200),
  ground      varchar(400) not null,
  valid_from  date not null,
  valid_to    date,
  constraint delegation_ends_after_it_begins check (valid_to >= valid_from)
);
create index delegation_by_power on delegation (power, valid_from desc);
