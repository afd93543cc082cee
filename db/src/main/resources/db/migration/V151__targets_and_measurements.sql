-- What is measured and how. The Finnish name is the one that every source has; the others may be missing, which the page
-- says, and nobody invents them.
create table indicator (
  id          uuid primary key,
  version     bigint not null,
  changed_at  timestamptz,
  changed_by  varchar(200),
  code        varchar(40) not null,
  name_fi     varchar(400) collate fi_fi not null,
  name_sv     varchar(400) collate fi_fi,
  name_en     varchar(400),
  definition  varchar(2000),
  numerator   varchar(2000),
  denominator varchar(2000),
  exclusions  varchar(2000),
  kind        varchar(20) not null,
  direction   varchar(10) not null,
  unit        varchar(100),
  factor      numeric(12, 4) not null,
  period_kind varchar(20) not null,
  source      varchar(400),
  confirmer   varchar(400),
  minimum_n   integer,
  decimals    smallint not null,
  valid_from  date not null,
  valid_to    date,
  search_text text generated always as (
    lower(code || ' ' || name_fi || ' ' || coalesce(name_sv, '') || ' ' || coalesce(name_en, ''))) stored
);
create unique index indicator_code on indicator (code);
create index indicator_search on indicator using gin (search_text gin_trgm_ops);

-- What is to be reached, by whom and when. A change makes a new row from a day on: a period is judged by the target that
-- holds on its last day, also years later.
create table target (
  id                   uuid primary key,
  version              bigint not null,
  changed_at           timestamptz,
  changed_by           varchar(200),
  indicator_id         uuid not null references indicator deferrable initially deferred,
  agreement_id         uuid references agreement deferrable initially deferred,
  unit_type            varchar(40),
  comparator           varchar(24) not null,
  value                numeric(18, 6),
  by_date              date,
  condition_text       varchar(200),
  condition_comparator varchar(24),
  condition_value      numeric(18, 6),
  condition_unit       varchar(100),
  weight               smallint not null,
  valid_from           date not null,
  valid_to             date,
  binding              varchar(20),
  baseline_year        smallint,
  baseline_value       numeric(18, 6),
  period_text          varchar(100),
  party_inferred       boolean not null,
  note                 varchar(2000),
  replaces             uuid,
  constraint target_ends_after_it_begins check (valid_to >= valid_from),
  constraint target_of_an_agreement_or_of_a_kind_of_unit check (agreement_id is null or unit_type is null)
);
create index target_by_agreement on target (agreement_id, valid_from);
create index target_by_indicator on target (indicator_id, agreement_id);

-- What was reached. A correction adds a row; the old one keeps its figures and the moment in which another took its place.
create table measurement (
  id            uuid primary key,
  version       bigint not null,
  changed_at    timestamptz,
  changed_by    varchar(200),
  indicator_id  uuid not null,
  subject_type  varchar(20) not null,
  subject_id    uuid not null,
  period_from   date not null,
  value         numeric(18, 6),
  numerator     numeric(18, 6),
  denominator   numeric(18, 6),
  done_on       date,
  source        varchar(10) not null,
  source_id     uuid,
  confirmed_by  varchar(200),
  recorded_by   varchar(200) not null,
  recorded_at   timestamptz not null,
  corrects      uuid,
  reason        varchar(2000),
  superseded_at timestamptz,
  constraint measurement_has_both_parts_or_none check ((numerator is null) = (denominator is null))
);
-- one figure is what is known of a subject's period; two people cannot tell two at once
create unique index measurement_current on measurement (indicator_id, subject_id, period_from)
  where superseded_at is null;
create index measurement_by_subject on measurement (subject_id, period_from desc);
-- the median of a service in one period, beside which a scorecard sets its own figure
create index measurement_by_period on measurement (indicator_id, period_from) where superseded_at is null;

-- The rule of TargetRule.java once more, for millions of rows in one statement. A test judges random rows by both.
-- last_day is the day of a milestone, else the last day of the period.
create function target_verdict(
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
    when expected is not null and denominator is null then 'NOT_SUMMABLE'
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

-- Which of the five states a verdict belongs to.
create function target_state(verdict text) returns text language sql immutable parallel safe as $$
  select case
    when verdict in ('REACHED', 'REACHED_SO_FAR') then 'MET'
    when verdict = 'NOT_YET' then 'AT_RISK'
    when verdict = 'FELL_SHORT' then 'MISSED'
    when verdict in ('UNMEASURED', 'INCOMPLETE') then 'MISSING'
    else 'NOT_MEASURABLE'
  end
$$;

-- How many months a period of a kind lasts.
create function period_months(kind text) returns integer language sql immutable parallel safe as $$
  select case kind when 'MONTH' then 1 when 'QUARTER' then 3 when 'FOUR_MONTHS' then 4 else 12 end
$$;

-- The first day of the period in which a day falls, as Period.java cuts them.
create function period_start(kind text, day date) returns date language sql immutable parallel safe as $$
  select make_date(extract(year from day)::integer,
    (extract(month from day)::integer - 1) / period_months(kind) * period_months(kind) + 1, 1)
$$;

-- Whom a target concerns, from when to when: who is measured under its agreement; for a general target, units of its kind
-- for as long as anything steers them.
create view target_subject as
  select t.id as target_id, p.party_type as subject_type, p.party_id as subject_id, p.producer_id,
      p.valid_from, p.valid_to
    from target t join agreement_party p on p.agreement_id = t.agreement_id and p.measured
  union all
  select t.id, 'UNIT', u.id, u.producer_id, r.valid_from, r.valid_to
    from target t
    join service_unit u on t.unit_type is null or u.type = t.unit_type
    join (select unit_id, min(valid_from) as valid_from,
          case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
        from steering_relation group by unit_id) r on r.unit_id = u.id
    where t.agreement_id is null;

-- How each target stands, for each subject and period: what scorecards, lists and figures read. All of it can be told
-- again from targets, parties and measurements. Rows of a year and of a whole agreement are made from the others.
create table target_status (
  target_id      uuid not null,
  subject_id     uuid not null,
  period_kind    varchar(12) not null,
  period_from    date not null,
  period_to      date not null,
  -- UNIT, PRODUCER, SERVICE_LINE; AGREEMENT is the whole of one
  subject_type   varchar(12) not null,
  indicator_id   uuid not null,
  agreement_id   uuid,
  producer_id    uuid,
  state          varchar(14) not null,
  verdict        varchar(20) not null,
  value          numeric(18, 6),
  numerator      numeric(24, 6),
  denominator    numeric(24, 6),
  done_on        date,
  previous       numeric(18, 6),
  expected       integer,
  present        integer,
  small_n        boolean not null,
  measurement_id uuid,
  judged_on      date not null,
  primary key (target_id, subject_id, period_kind, period_from)
);
create index target_status_of_subject on target_status (subject_id, period_from desc);
-- what time alone may change: today's and yesterday's periods, however many years are stored
create index target_status_passing on target_status (period_to)
  where verdict in ('NOT_BEGUN', 'NOT_DUE', 'REACHED_SO_FAR', 'NOT_YET');
-- which breaches are there to be watched
create index target_status_missed on target_status (agreement_id, period_to desc) where state in ('MISSED', 'MISSING');

-- Until which day time has been reckoned with: what began or ended since is judged anew, once, by one node.
create table target_judging (
  only_one boolean primary key default true check (only_one),
  day      date not null
);
insert into target_judging (day) values (date '1900-01-01');
