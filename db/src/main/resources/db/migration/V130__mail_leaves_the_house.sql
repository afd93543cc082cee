-- A person chooses how often mail comes: at once, or one digest a day.
alter table app_user add column mail_rhythm varchar(10) not null default 'AT_ONCE';

-- A notice says for whom it is, and is addressed to people once. It concerns a unit, since people may be limited to
-- units; a person, where it is for nobody else. Notices from before there was mail count as addressed: nobody wants
-- to be told now what waited for years. When it was sent is now known for each recipient.
alter table outgoing_mail
  add column audience     varchar(10) not null default 'PRODUCER',
  add column unit_id      uuid,
  add column person_id    uuid,
  add column addressed_at timestamptz;
alter table outgoing_mail alter column producer_id drop not null;
update outgoing_mail set addressed_at = created_at;
drop index outgoing_mail_waiting;
alter table outgoing_mail drop column sent_at;
create index outgoing_mail_unaddressed on outgoing_mail (created_at, id) where addressed_at is null;

-- One message to one person. due_at says when it may be taken next: the first time, after a try that failed, or, while
-- it is being sent, when another node may take it over from one that died.
create table mail_delivery (
  id            uuid primary key,
  version       bigint not null,
  changed_at    timestamptz,
  changed_by    varchar(200),
  person_id     uuid not null,
  person_name   varchar(200) not null,
  address       varchar(320),
  language      varchar(2) not null,
  digest_at     timestamptz,
  state         varchar(12) not null,
  due_at        timestamptz not null,
  tries         integer not null,
  created_at    timestamptz not null,
  sent_at       timestamptz,
  answer        varchar(500),
  shown_subject varchar(400),
  shown_text    text
);
-- what may be taken, and nothing else: as small as the backlog
create index mail_delivery_due on mail_delivery (due_at, id) where state in ('WAITING', 'SENDING');
-- one open digest for each person and day, also when two nodes address at the same time
create unique index mail_delivery_digest on mail_delivery (person_id, digest_at) where state = 'WAITING';
create index mail_delivery_newest on mail_delivery (created_at desc, id desc);
create index mail_delivery_by_state on mail_delivery (state, created_at desc, id desc) where state <> 'SENT';

-- What a message tells of: one notice, or all of a digest.
create table mail_line (
  id          uuid primary key,
  delivery_id uuid not null references mail_delivery (id),
  mail_id     uuid not null references outgoing_mail (id),
  unique (delivery_id, mail_id)
);
create index mail_line_by_mail on mail_line (mail_id);

-- The delivery log: every try is written down before it is made, and what came of it afterwards.
create table mail_attempt (
  id          uuid primary key,
  delivery_id uuid not null references mail_delivery (id),
  number      integer not null,
  node        varchar(32) not null,
  began_at    timestamptz not null,
  ended_at    timestamptz,
  result      varchar(12),
  answer      varchar(500),
  unique (delivery_id, number)
);
