-- A message in the portal has arrived on the day of sending only if it was opened on that day; the automatic receipt
-- (13/2003 12 §) is written when the producer first opens the finding after a sending, reopening included.
create table finding_receipt (
  finding_id   uuid not null references finding (id),
  sent_on      date not null,
  opened_at    timestamptz not null,
  opened_by_id uuid not null,
  opened_by    varchar(200) not null,
  primary key (finding_id, sent_on)
);
