-- A provider keeps its own people: its main users invite and remove colleagues and may limit them to units. Whoever
-- acted for a producer until now did so without limits, and can go on as a main user.
alter table membership
  add column main_user boolean not null default false,
  add column limited   boolean not null default false;
update membership set main_user = true;

-- The units of a limited member; a member who is limited to none sees none.
create table membership_unit (
  membership_id uuid not null references membership (id) on delete cascade,
  unit_id       uuid not null,
  primary key (membership_id, unit_id)
);

-- An invited person chooses a password behind a link that lives for a limited time and works once. Only the hash of its
-- word is stored; the word is drawn when the mail is written and stands nowhere else.
create table invitation (
  id         uuid primary key,
  version    bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  user_id    uuid not null unique references app_user (id) on delete cascade,
  token_hash varchar(64) unique,
  expires_at timestamptz not null,
  used_at    timestamptz
);
