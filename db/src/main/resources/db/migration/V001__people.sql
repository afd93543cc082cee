-- The people who sign in. A person's roles and memberships are read at every request together with the session, so
-- that taking them away works at once; both are found by the person. The user name is unique whatever its capitals,
-- because people type it by hand.
create table app_user (
  id                       uuid primary key,
  version                  bigint       not null,
  changed_at               timestamptz,
  changed_by               varchar(200),
  username                 varchar(100) not null,
  display_name             varchar(200) not null,
  email                    varchar(320),
  language                 varchar(2)   not null,
  active                   boolean      not null,
  password_hash            varchar(400),
  password_change_required boolean      not null,
  password_use             varchar(10)  not null
);
create unique index app_user_username on app_user (lower(username));
-- the list of people is read in this order, page by page
create index app_user_by_name on app_user (display_name, id);

create table user_role (
  user_id uuid        not null references app_user,
  role    varchar(20) not null,
  primary key (user_id, role)
);

-- Which producers a person of a provider acts for. The producer is named by id only: registers of producers come and
-- go without the people's permission.
create table membership (
  id          uuid primary key,
  user_id     uuid        not null references app_user,
  producer_id uuid        not null,
  since       timestamptz not null,
  unique (user_id, producer_id)
);
create index membership_by_producer on membership (producer_id);
