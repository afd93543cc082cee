-- Whoever writes does not know the law: a protected report comes as feedback, and what calls itself one is a complaint.
-- Triage says what it is; what it was sent as, and why it is something else, stays with it.
alter table notice
  add column sent_as_kind varchar(30),
  add column kind_reason text;
