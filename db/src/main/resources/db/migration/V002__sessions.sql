-- Sessions are rows, so that they survive a restart, hold on every node and can be revoked by deleting them. Only the
-- hash of the cookie's token is stored: who reads this table cannot become anybody. One read by the hash per request.
create table user_session (
  id           uuid primary key,
  token_hash   varchar(64) not null unique,
  csrf_token   varchar(64) not null,
  user_id      uuid        not null references app_user,
  opened_at    timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);
create index user_session_by_user on user_session (user_id);
-- the expired ones are swept away whenever somebody signs in
create index user_session_by_expiry on user_session (expires_at);

-- Tries to sign in that have not succeeded. The name is hashed, because people type their password into the wrong
-- field; rows older than the window are swept away.
create table login_attempt (
  id            uuid primary key,
  username_hash varchar(64)  not null,
  address       varchar(100) not null,
  at            timestamptz  not null
);
create index login_attempt_by_username on login_attempt (username_hash, at);
create index login_attempt_by_address on login_attempt (address, at);
create index login_attempt_by_time on login_attempt (at);
