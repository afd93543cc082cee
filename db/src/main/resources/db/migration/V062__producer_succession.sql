-- A business that changes hands or gets a new business id stays, for supervision, the one whose breaches are counted
-- (741/2023 25.2 §). The register only knows legal persons, so a person records who carries on whose activity.
create table producer_succession (
  id             uuid primary key,
  predecessor_id uuid not null references producer (id),
  successor_id   uuid not null references producer (id),
  valid_from     date not null,
  ground         text not null,
  recorded_by_id uuid not null,
  recorded_by    varchar(200) not null,
  recorded_at    timestamptz not null,
  check (predecessor_id <> successor_id)
);
create unique index producer_succession_pair on producer_succession (successor_id, predecessor_id);
create index producer_succession_by_predecessor on producer_succession (predecessor_id);
