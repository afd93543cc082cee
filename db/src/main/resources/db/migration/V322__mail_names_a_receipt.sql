-- Whoever sends a report is told by mail that it came, and the number of the receipt by which it is known. The number is
-- no content: it is the case's, and the running number of the sending.
alter table outgoing_mail add column reference varchar(60);
