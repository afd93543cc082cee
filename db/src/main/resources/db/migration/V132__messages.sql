-- Officer and provider write to each other about a thing of a case: one thread for each thing, so that everybody finds
-- it where the thing is. Producer and unit are those of the thing, as in every list of a provider.
create table message_thread (
  id           uuid primary key,
  version      bigint not null,
  changed_at   timestamptz,
  changed_by   varchar(200),
  subject_type varchar(20) not null,
  subject_id   uuid not null unique,
  case_id      uuid not null,
  producer_id  uuid not null,
  unit_id      uuid not null,
  title        varchar(600) not null,
  last_seq     integer not null,
  last_at      timestamptz not null
);
create index message_thread_newest on message_thread (last_at desc, id desc);
create index message_thread_by_producer on message_thread (producer_id, last_at desc, id desc);

create table message (
  id          uuid primary key,
  thread_id   uuid not null references message_thread (id),
  seq         integer not null,
  side        varchar(10) not null,
  author_id   uuid not null,
  author_name varchar(200) not null,
  sent_at     timestamptz not null,
  body        text not null,
  unique (thread_id, seq)
);
create table message_document (
  message_id  uuid not null references message (id),
  document_id uuid not null references document (id),
  primary key (message_id, document_id)
);

-- That an answer is promised to a message, until when, and what became of it: rows stay, since the share of answers in
-- time is counted from them. One promise waits in a thread at a time.
create table message_promise (
  id          uuid primary key,
  thread_id   uuid not null references message_thread (id),
  message_id  uuid not null references message (id),
  side        varchar(10) not null,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  ended_at    timestamptz,
  outcome     varchar(12),
  ended_by    varchar(200)
);
create unique index message_promise_open on message_promise (thread_id) where ended_at is null;
create index message_promise_by_message on message_promise (message_id);
create index message_promise_asked on message_promise (side, asked_at);

-- How far each person has read; who wrote, too, takes part.
create table message_reading (
  thread_id  uuid not null references message_thread (id),
  person_id  uuid not null,
  read_seq   integer not null,
  takes_part boolean not null,
  primary key (person_id, thread_id)
);
