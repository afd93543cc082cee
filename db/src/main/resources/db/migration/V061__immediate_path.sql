-- What was done at once about a serious finding (741/2023 25.1 and 34 §): the demand, the notice to the authority and
-- the daily follow-up. Apart from the finding, because few findings have it and its facts are never rewritten.
create table immediate_path (
  id                   uuid primary key,
  version              bigint not null,
  changed_at           timestamptz,
  changed_by           varchar(200),
  finding_id           uuid not null references finding (id),
  started_at           timestamptz not null,
  state                varchar(20) not null,
  oral_at              timestamptz,
  oral_to              varchar(400),
  oral_by_id           uuid,
  oral_by              varchar(200),
  oral_recorded_at     timestamptz,
  demand_text          text,
  demand_channel       varchar(10),
  demand_sent_at       timestamptz,
  demand_document_id   uuid,
  demand_by_id         uuid,
  demand_by            varchar(200),
  demand_recorded_at   timestamptz,
  authority_code       varchar(40),
  authority_name       varchar(200),
  authority_channel    varchar(200),
  authority_reference  varchar(200),
  authority_text       text,
  authority_document_id uuid,
  not_sent_reason      text,
  notice_by_id         uuid,
  notice_by            varchar(200),
  notice_at            timestamptz,
  ended_at             timestamptz
);
-- One at a time: a finding graded serious again after a lowering begins a new one.
create unique index immediate_path_running on immediate_path (finding_id) where ended_at is null;
create index immediate_path_by_finding on immediate_path (finding_id, started_at);

create table follow_up (
  id         uuid primary key,
  path_id    uuid not null references immediate_path (id),
  observed   text not null,
  lifted     boolean not null,
  made_by_id uuid not null,
  made_by    varchar(200) not null,
  made_at    timestamptz not null
);
create index follow_up_by_path on follow_up (path_id, made_at);
