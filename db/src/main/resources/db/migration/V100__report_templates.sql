-- What the producers are asked changes more often than the program: each report has numbered versions of its template,
-- in force from a day. Once in force a version never changes, since stored answers name it and are read by it for ever.
-- The questions are template-shaped and read whole, never searched: jsonb.
create table report_template (
  id         uuid primary key,
  version    bigint not null,
  changed_at timestamptz,
  changed_by varchar(200),
  code       varchar(40) not null,
  number     integer not null,
  title_fi   varchar(200) not null,
  title_sv   varchar(200) not null,
  title_en   varchar(200) not null,
  content    jsonb not null,
  -- null while it is a draft
  valid_from date,
  -- null while nothing took its place; the day before the first one where it was archived before it began
  valid_to   date,
  unique (code, number),
  check (valid_to is null or valid_to >= valid_from - 1)
);
-- one draft at a time: two people do not rewrite the same template unknowingly
create unique index report_template_draft on report_template (code) where valid_from is null;
-- the version that counts on a day; those that were archived before they began count on no day and may share one
create unique index report_template_in_force on report_template (code, valid_from desc)
  where valid_from is not null and (valid_to is null or valid_to >= valid_from);
