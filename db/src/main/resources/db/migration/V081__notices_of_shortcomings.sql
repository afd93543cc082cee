-- 741/2023 34 § knows two notices to the authority: of a danger at once, which stands with the immediate path, and of a
-- shortcoming that has not been corrected despite guidance. The latter may be made more than once and of any finding.
create table shortcoming_notice (
  id                    uuid primary key,
  finding_id            uuid not null references finding (id),
  authority_code        varchar(40) not null,
  authority_name        varchar(200) not null,
  authority_channel     varchar(200),
  authority_reference   varchar(200),
  authority_text        text,
  authority_document_id uuid,
  not_sent_reason       text,
  recorded_by_id        uuid not null,
  recorded_by           varchar(200) not null,
  recorded_at           timestamptz not null
);
create index shortcoming_notice_by_finding on shortcoming_notice (finding_id, recorded_at desc);
