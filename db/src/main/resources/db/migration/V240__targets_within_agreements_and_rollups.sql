-- How the parts of an indicator make the figure of a year or of a whole agreement. Numerators and denominators are pooled;
-- counts are added up; a promise to everybody is only as good as its longest case, which a mean would hide.
alter table indicator add column rollup varchar(10);
update indicator set rollup = case
  when kind in ('SHARE', 'CONDITIONAL_SHARE', 'RATIO', 'NPS', 'DURATION') then 'POOLED'
  when kind = 'COUNT' and unit is distinct from 'pistettä' then 'SUM'
  else 'NONE' end;
-- the three promises of targets-2023.csv: "the same or the next day", "within two working days", whoever it is
update indicator set rollup = 'GREATEST' where kind = 'DURATION' and code in ('S06a', 'S06b', 'S20')
  and not exists (select 1 from measurement m where m.indicator_id = indicator.id and m.denominator is not null);
alter table indicator alter column rollup set not null;

-- Of which time a year's figure is made: a target of half a year says nothing of the other half.
alter table target_status add column covered_from date;
alter table target_status add column covered_to date;

-- The rule of TargetRule.java once more. New: counts are added up and not compared, since a target is one of its period;
-- and what has a figure without denominators, such as the longest case, is compared like any other.
create or replace function target_verdict(
  kind text, direction text, comparator text, aim numeric, aim_by date,
  period_from date, last_day date, today date,
  measured boolean, value numeric, numerator numeric, denominator numeric, done_on date, previous numeric,
  expected bigint, present bigint
) returns text language sql immutable parallel safe as $$
  select case
    when comparator = 'NONE' then 'NO_FIGURE'
    when today < period_from then 'NOT_BEGUN'
    when today > last_day and present < expected then 'INCOMPLETE'
    when not measured then case when today > last_day then 'UNMEASURED' else 'NOT_DUE' end
    when kind in ('SHARE', 'CONDITIONAL_SHARE') and numerator > denominator then 'CONTRADICTORY'
    when denominator = 0 then 'NOTHING_TO_MEASURE'
    when expected is not null and value is null then 'NOT_SUMMABLE'
    when expected is not null and kind = 'COUNT' then 'ONLY_SUMMED'
    when comparator = 'BETTER_THAN_PREVIOUS' and previous is null then 'NO_PREVIOUS'
    when case comparator
        when 'AT_LEAST' then value >= aim
        when 'AT_MOST' then value <= aim
        when 'EQUAL' then value = aim
        when 'BELOW' then value < aim
        when 'BY_DATE' then coalesce(done_on <= aim_by, false)
        else case direction when 'UP' then value > previous else value < previous end
      end then case when comparator = 'BY_DATE' or today > last_day then 'REACHED' else 'REACHED_SO_FAR' end
    when today > last_day then 'FELL_SHORT'
    else 'NOT_YET'
  end
$$;

-- Whom a target concerns, from when to when: who is measured under its agreement while that is in force; for a general
-- target, units of its kind for as long as anything steers them. An agreement that has ended judges nobody.
create or replace view target_subject as
  select t.id as target_id, p.party_type as subject_type, p.party_id as subject_id, p.producer_id,
      greatest(p.valid_from, a.valid_from) as valid_from, least(p.valid_to, a.valid_to) as valid_to
    from target t
    join agreement a on a.id = t.agreement_id
    join agreement_party p on p.agreement_id = t.agreement_id and p.measured
  union all
  select t.id, 'UNIT', u.id, u.producer_id, r.valid_from, r.valid_to
    from target t
    join service_unit u on t.unit_type is null or u.type = t.unit_type
    join (select unit_id, min(valid_from) as valid_from,
          case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
        from steering_relation group by unit_id) r on r.unit_id = u.id
    where t.agreement_id is null;

-- An amendment to come has been taken for what holds today. What holds is the version in force on the last day that the
-- house knows of, and of an agreement that has not begun its first; the next round brings in what took effect since.
update agreement a set
    valid_from = cast(cast(v.terms as jsonb) ->> 'validFrom' as date),
    valid_to = cast(cast(v.terms as jsonb) ->> 'validTo' as date),
    yearly_value = cast(cast(v.terms as jsonb) ->> 'yearlyValue' as bigint)
  from agreement_version v
  where v.agreement_id = a.id and v.number < a.last_version and v.number = coalesce(
    (select max(h.number) from agreement_version h
      where h.agreement_id = a.id and h.effective_from <= (select greatest(
        (select day from target_judging), (select cast(max(made_at) as date) from agreement_version)))), 1);
comment on column agreement.valid_from is 'of the version in force, once more: lists filter by it, and targets are judged by it';
comment on column agreement.valid_to is 'of the version in force, once more';

-- What was judged though nothing held: after the end of an agreement; generally, where an agreement has a target of its
-- own; for all units, where one of their kind has one. Of years and wholes those stay that have parts left.
delete from target_status s using target t, indicator i
  where t.id = s.target_id and i.id = s.indicator_id and s.subject_type <> 'AGREEMENT' and s.period_kind = i.period_kind
    and (exists (select 1 from agreement a where a.id = s.agreement_id
          and (s.period_to > a.valid_to or s.period_to < a.valid_from))
      or t.agreement_id is null and exists (
        select 1 from target n
          join target_subject o on o.target_id = n.id and o.subject_id = s.subject_id
          where n.indicator_id = t.indicator_id and n.id <> t.id
            and (n.agreement_id is not null or n.unit_type is not null and t.unit_type is null)
            and s.period_to between o.valid_from and coalesce(o.valid_to, date 'infinity')
            and s.period_to between n.valid_from and coalesce(n.valid_to, date 'infinity')));
update target_status y set covered_from = c.first_day, covered_to = c.last_day
  from (select s.target_id, s.subject_id, cast(date_trunc('year', s.period_from) as date) as year,
      min(s.period_from) as first_day, max(s.period_to) as last_day
    from target_status s join indicator i on i.id = s.indicator_id and i.period_kind = s.period_kind
    where s.subject_type <> 'AGREEMENT' and i.period_kind in ('MONTH', 'QUARTER', 'FOUR_MONTHS')
    group by s.target_id, s.subject_id, date_trunc('year', s.period_from)) c
  where y.target_id = c.target_id and y.subject_id = c.subject_id and y.period_kind = 'YEAR' and y.period_from = c.year;
update target_status set covered_from = period_from, covered_to = period_to where subject_type = 'AGREEMENT';
delete from target_status y using indicator i
  where i.id = y.indicator_id and y.period_kind = 'YEAR' and i.period_kind in ('MONTH', 'QUARTER', 'FOUR_MONTHS')
    and y.covered_from is null;
delete from target_status w
  where w.subject_type = 'AGREEMENT' and 2 > (select count(*) from target_status s
    where s.target_id = w.target_id and s.period_kind = w.period_kind and s.period_from = w.period_from
      and s.subject_type <> 'AGREEMENT');
-- the next round judges again from the beginning of time, in place
update target_judging set day = date '1900-01-01';
