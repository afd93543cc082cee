-- When a message came back that the mail server had taken: a person saw it, or the mailbox of returns told it.
alter table mail_delivery add column returned_at timestamptz;
update mail_delivery set returned_at = changed_at where state = 'BOUNCED';

-- How far the mailbox was read into which returned mail comes. The mailbox itself is never marked or emptied: people may
-- read it too. One row for each mailbox that was ever named; due_at keeps other nodes from it while one reads.
create table read_mailbox (
  id           uuid primary key,
  version      bigint not null,
  changed_at   timestamptz,
  changed_by   varchar(200),
  name         varchar(700) not null,
  uid_validity bigint,
  last_uid     bigint not null,
  due_at       timestamptz not null
);
