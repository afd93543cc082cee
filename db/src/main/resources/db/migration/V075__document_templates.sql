-- The wording of letters changes more often than the program: each kind of letter has numbered versions in Finnish and
-- in Swedish, in force from a day. A version never changes once it has been in force, since letters name it.
create table document_template (
  id         uuid primary key,
  version    bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  kind       varchar(20) not null,
  language   varchar(2) not null check (language in ('FI', 'SV')),
  number     integer not null,
  body       text not null,
  -- null while it is a draft
  valid_from date,
  valid_to   date,
  unique (kind, language, number),
  check (valid_to is null or valid_to >= valid_from)
);
-- one draft at a time: two people do not rewrite the same letter unknowingly
create unique index document_template_draft on document_template (kind, language) where valid_from is null;
-- and one beginning a day: what was in force on a day is never in doubt
create unique index document_template_in_force on document_template (kind, language, valid_from desc)
  where valid_from is not null;

-- the letter says which version it was made with
alter table document add column template_id uuid;
alter table document add column template_number integer;

-- What a letter was printed from, beside its PDF: a rendition without the secret parts is printed from the same text.
create table document_source (
  document_id uuid primary key references document (id),
  xhtml       text not null
);
