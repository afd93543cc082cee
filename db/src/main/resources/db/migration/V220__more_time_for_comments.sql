-- More time to comment a draft inspection report, asked for by the producer and decided by the officer: the letters promise
-- it, and every move of a last day stays on record with its reason (434/2003 33 §). The columns have the names that those
-- of other last days have, since they are one value.
create table comment_extension (
  id             uuid primary key,
  version        bigint not null,
  changed_at     timestamptz,
  changed_by     varchar(200),
  inspection_id  uuid not null references inspection (id),
  due_before     date not null,
  asked_until    date,
  asked_reason   text,
  asked_late     boolean not null,
  asked_by_id    uuid,
  asked_by       varchar(200),
  asked_at       timestamptz,
  granted        boolean,
  due_after      date,
  decided_reason text,
  decided_by_id  uuid,
  decided_by     varchar(200),
  decided_at     timestamptz,
  constraint comment_extension_is_asked_or_decided check (asked_at is not null or granted is not null)
);
create index comment_extension_by_inspection on comment_extension (inspection_id);
-- one request at a time
create unique index comment_extension_open on comment_extension (inspection_id) where granted is null;
