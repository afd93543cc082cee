-- Where the answer to a notice of the public form is lost on its way, its sender knows neither whether it came nor the
-- code with which to come back. Sent again with the same key and the same words it is the same notice, under a new code.
-- Held for a day, as a hash of key and words: of a notice that was destroyed nothing remains here.
create table notice_sending (
  sending_hash varchar(64) primary key,
  notice_id    uuid        not null references notice on delete cascade,
  at           timestamptz not null
);
create index notice_sending_by_notice on notice_sending (notice_id);
create index notice_sending_by_age on notice_sending (at);
