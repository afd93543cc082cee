-- A message in the portal has arrived on the day of sending only if it was opened on that day (13/2003 12 and 19 §): of
-- hearing letters, consequences and draft reports too. One row for the first opening after each sending.
create table portal_receipt (
  subject_type varchar(20) not null,
  subject_id   uuid not null,
  -- which letter: a hearing letter and a decision may go out on one day
  document_kind varchar(20) not null,
  sent_on      date not null,
  opened_at    timestamptz not null,
  opened_by_id uuid not null,
  opened_by    varchar(200) not null,
  primary key (subject_id, document_kind, sent_on)
);
