-- A producer's own system sends reports with a key of its own. Only the key's hash is stored, as of a session's cookie:
-- who reads this table cannot send anything. What was sent with it stays under its name after it is revoked.
create table api_key (
  id              uuid primary key,
  version         bigint not null,
  changed_at      timestamptz,
  changed_by      varchar(200),
  producer_id     uuid not null references producer (id),
  name            varchar(200) not null,
  hash            char(64) not null unique,
  created_at      timestamptz not null,
  created_by      varchar(200) not null,
  revoked_at      timestamptz,
  revoked_by      varchar(200),
  last_used_at    timestamptz,
  -- calls of the running minute: a key is throttled on every node alike, by the one row that names it
  minute_began_at timestamptz,
  calls_in_minute integer not null default 0
);
create index api_key_by_producer on api_key (producer_id, created_at);

-- A submission that is sent twice counts once also when a system sends it: its key stands where a person's id stands.
alter table kept_answer drop constraint kept_answer_person_id_fkey;
