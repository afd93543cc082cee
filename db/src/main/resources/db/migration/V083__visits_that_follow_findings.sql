-- A follow-up visit says which finding it follows, and a verification says on what it rests: the visit, the documents,
-- or what was looked at as a sample. So each can be opened from the other.
alter table inspection add column follows_finding_id uuid references finding (id);
create index inspection_following on inspection (follows_finding_id, planned_for desc, id desc)
  where follows_finding_id is not null;
alter table finding add column verification_inspection_id uuid references inspection (id);
alter table finding add column verification_document_ids text;
alter table finding add column verification_sample text;
