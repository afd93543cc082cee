-- The machine finds likenesses; only a person says that they are a repeated breach (741/2023 25.2 §), with reasons and
-- with the earlier findings as they stood then.
create table repeat_assessment (
  id              uuid primary key,
  finding_id      uuid not null references finding (id),
  earlier_ids     text not null,
  repeated_breach boolean not null,
  reason          text not null,
  assessed_by_id  uuid not null,
  assessed_by     varchar(200) not null,
  assessed_at     timestamptz not null
);
create index repeat_assessment_by_finding on repeat_assessment (finding_id, assessed_at desc);
-- Earlier findings of the same criterion, of one producer or of all whose activity it carries on.
create index finding_by_criterion on finding (criterion_code, producer_id, opened_at desc) where criterion_code is not null;
