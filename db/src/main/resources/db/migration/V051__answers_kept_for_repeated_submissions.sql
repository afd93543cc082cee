-- Whoever submits over a bad line does not know whether it arrived, and sends again with the same Idempotency-Key. The
-- key is written in the transaction of what was submitted, so it counts once; the answer is added when it leaves.
-- Rows are swept when the same person submits after the days that keys are kept.
create table kept_answer (
  person_id   uuid         not null references app_user,
  key         varchar(200) not null,
  -- SHA-256 of method, path and body: the same key with another content is a mistake of the sender
  fingerprint char(64)     not null,
  status      integer,
  location    varchar(500),
  etag        varchar(100),
  body        text,
  at          timestamptz  not null,
  primary key (person_id, key)
);
create index kept_answer_by_age on kept_answer (person_id, at);
