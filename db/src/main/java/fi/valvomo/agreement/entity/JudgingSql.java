package fi.valvomo.agreement.entity;

/**
 * The statements that judge targets by the million. Each takes a filter that says which rows; what
 * is judged once more takes the place of what was said before.
 */
final class JudgingSql {

  /**
   * Rows that a measurement of their own makes; ?1 is today. The nearest target judges: that of an
   * agreement, else of the unit's kind, else of all units. %1$s says which targets t; %2$s and %3$s
   * which parties p and units u, inside, since the store cannot carry it there; %4$s which pairs of
   * t and s; %5$s which periods p; %6$s how measurements are found. What is judged is reckoned once
   * a row: {@code offset 0} keeps the store from reckoning it at every place where it is read.
   */
  private static final String OWN =
      """
      with pair as materialized (
        select t.id as target_id, t.indicator_id, t.agreement_id, t.unit_type, t.comparator,
          t.value as aim, t.by_date as aim_by, i.kind, i.direction, i.period_kind, i.minimum_n,
          s.subject_id, s.subject_type, s.producer_id,
          greatest(t.valid_from, s.valid_from) as first_day,
          least(t.valid_to, s.valid_to) as last_day
        from %1$s
        join indicator i on i.id = t.indicator_id
        cross join lateral (
          select p.party_type as subject_type, p.party_id as subject_id, p.producer_id,
            greatest(p.valid_from, a.valid_from) as valid_from,
            least(p.valid_to, a.valid_to) as valid_to
          from agreement_party p join agreement a on a.id = p.agreement_id
          where p.agreement_id = t.agreement_id and p.measured and %2$s
            and (t.lot is null or t.lot = any(string_to_array(p.lots, e'\\n')))
          union all
          select 'UNIT', u.id, u.producer_id, r.valid_from, r.valid_to
          from service_unit u
          cross join lateral (select min(x.valid_from) as valid_from,
              case when bool_or(x.valid_to is null) then null else max(x.valid_to) end as valid_to
            from steering_relation x where x.unit_id = u.id having count(*) > 0) r
          where t.agreement_id is null and (t.unit_type is null or u.type = t.unit_type) and %3$s
        ) s
        where %4$s
      )
      insert into target_status (target_id, subject_id, period_kind, period_from, period_to,
        subject_type, indicator_id, agreement_id, producer_id, state, verdict, value, numerator,
        denominator, done_on, previous, expected, present, small_n, measurement_id, judged_on)
      select r.target_id, r.subject_id, r.period_kind, r.period_from, r.period_to, r.subject_type,
        r.indicator_id, r.agreement_id, r.producer_id, target_state(r.verdict), r.verdict, r.value,
        r.numerator, r.denominator, r.done_on, r.previous, null, null,
        tells_of_few(r.kind, r.measurement_id is not null, r.value, r.denominator, r.minimum_n),
        r.measurement_id, cast(?1 as date)
      from (
        select o.*, target_verdict(o.kind, o.direction, o.comparator, o.aim, o.aim_by, o.period_from,
          coalesce(o.aim_by, o.period_to), cast(?1 as date), o.measurement_id is not null, o.value,
          o.numerator, o.denominator, o.done_on, o.previous, null, null) as verdict
        from (
          select t.*, m.id as measurement_id, m.value, m.numerator, m.denominator, m.done_on,
            case when t.comparator = 'BETTER_THAN_PREVIOUS' then
              (select b.value from measurement b where b.indicator_id = t.indicator_id
                and b.subject_id = t.subject_id and b.superseded_at is null and b.period_from =
                  cast(t.period_from - make_interval(months => period_months(t.period_kind)) as date))
            end as previous
          from (
            select t.*, p.period_from, p.period_to
            from pair t
            cross join lateral (
              select cast(g.day as date) as period_from,
                cast(g.day + make_interval(months => period_months(t.period_kind)) as date) - 1
                  as period_to
              from generate_series(
                cast(period_start(t.period_kind, t.first_day) as timestamp),
                cast(least(cast(?1 as date), t.last_day) as timestamp),
                make_interval(months => period_months(t.period_kind))) as g(day)) p
            where p.period_to >= t.first_day
              and p.period_to <= coalesce(t.last_day, date 'infinity')
              and (t.agreement_id is not null or not exists (
                select 1 from target n join agreement g on g.id = n.agreement_id
                join agreement_party a on a.agreement_id = g.id
                where n.indicator_id = t.indicator_id and a.party_id = t.subject_id and a.measured
                  and (n.lot is null or n.lot = any(string_to_array(a.lots, e'\\n')))
                  and p.period_to between g.valid_from and coalesce(g.valid_to, date 'infinity')
                  and p.period_to between a.valid_from and coalesce(a.valid_to, date 'infinity')
                  and p.period_to between n.valid_from and coalesce(n.valid_to, date 'infinity')))
              and (t.agreement_id is not null or t.unit_type is not null or not exists (
                select 1 from target n join service_unit u on u.type = n.unit_type
                where n.indicator_id = t.indicator_id and n.agreement_id is null
                  and u.id = t.subject_id
                  and p.period_to between n.valid_from and coalesce(n.valid_to, date 'infinity')))
              and (%5$s)
            offset 0
          ) t
          left join %6$s
          offset 0
        ) o
        offset 0
      ) r
      """;

  /**
   * One figure of the parts, as the indicator rolls up; %1$s groups, %2$s filters, %3$s by what,
   * %4$s are the parts s. It is over with its last part, such as where an agreement has ended in
   * mid-year.
   */
  private static final String ROLLUP =
      """
      insert into target_status (target_id, subject_id, period_kind, period_from, period_to,
        subject_type, indicator_id, agreement_id, producer_id, state, verdict, value, numerator,
        denominator, done_on, previous, expected, present, small_n, measurement_id, judged_on,
        covered_from, covered_to, left_out)
      select r.target_id, r.subject_id, r.period_kind, r.period_from, r.period_to, r.subject_type,
        r.indicator_id, r.agreement_id, r.producer_id, target_state(r.verdict), r.verdict, r.value,
        r.numerator, r.denominator, null, null, r.expected, r.present,
        tells_of_few(r.kind, r.present > 0, r.value, r.denominator, r.minimum_n), null,
        cast(?1 as date), r.covered_from, r.covered_to, nullif(r.left_out, 0)
      from (
        select v.*, target_verdict(v.kind, v.direction, v.comparator, v.aim, null, v.period_from,
          least(v.period_to, v.covered_to), cast(?1 as date), v.present > 0, v.value, v.numerator, v.denominator, null,
          null, v.expected, v.present) as verdict
        from (
          select w.*, coalesce(w.gathered,
            round(w.numerator * w.factor / nullif(w.denominator, 0), 6)) as value
          from (
            select s.target_id, %1$s, s.indicator_id, s.agreement_id, t.comparator,
              t.value as aim, i.kind, i.direction, i.factor, i.minimum_n,
              case when i.rollup = 'POOLED' and bool_and(s.measurement_id is null
                or s.denominator is not null) filter (where s.counted)
                then sum(s.numerator) filter (where s.counted) end as numerator,
              case when i.rollup = 'POOLED' and bool_and(s.measurement_id is null
                or s.denominator is not null) filter (where s.counted)
                then sum(s.denominator) filter (where s.counted) end as denominator,
              case i.rollup when 'SUM' then sum(s.value) filter (where s.counted)
                when 'GREATEST' then max(s.value) filter (where s.counted) end as gathered,
              min(s.period_from) as covered_from, max(s.period_to) as covered_to,
              count(*) filter (where s.counted) as expected,
              count(s.measurement_id) filter (where s.counted) as present,
              count(*) filter (where not s.counted) as left_out
            from %4$s
            join target t on t.id = s.target_id
            join indicator i on i.id = s.indicator_id
            where s.subject_type <> 'AGREEMENT'
              and i.rollup <> 'NONE' and t.comparator in ('AT_LEAST', 'AT_MOST', 'EQUAL', 'BELOW') and %2$s
            group by %3$s
          ) w
        ) v
      ) r
      """;

  private static final String EVERY_PART = "(select s.*, true as counted from target_status s) s";

  /**
   * The parts of agreements, nothing twice: a producer that was told of as a whole stands for its
   * units, and a service line for all others; where the whole has told nothing, its parts stand for
   * it. Most agreements measure units only and need no look around; %1$s filters whole groups.
   */
  private static final String PARTS_OF_AGREEMENTS =
      """
      (select s.*, true as counted from target_status s
        where s.subject_type <> 'AGREEMENT' and s.agreement_id is not null
          and s.agreement_id not in (select p.agreement_id from agreement_party p
            where p.measured and p.party_type <> 'UNIT') and (%1$s)
      union all
      select s.*, case
          when s.subject_type = 'SERVICE_LINE' then
            bool_or(s.subject_type = 'SERVICE_LINE' and s.measurement_id is not null) over whole
              or bool_and(s.subject_type = 'SERVICE_LINE') over whole
          when bool_or(s.subject_type = 'SERVICE_LINE' and s.measurement_id is not null) over whole
            then false
          when s.subject_type = 'PRODUCER' then
            s.measurement_id is not null or not bool_or(s.subject_type = 'UNIT') over of_producer
          else not bool_or(s.subject_type = 'PRODUCER' and s.measurement_id is not null)
            over of_producer
        end as counted
      from target_status s
        where s.subject_type <> 'AGREEMENT' and s.agreement_id in (
          select p.agreement_id from agreement_party p where p.measured and p.party_type <> 'UNIT')
          and (%1$s)
        window whole as (partition by s.target_id, s.period_kind, s.period_from),
          of_producer as (partition by s.target_id, s.period_kind, s.period_from,
            case when s.subject_type = 'PRODUCER' then s.subject_id else s.producer_id end)) s
      """;

  private static final String IN_PLACE =
      """
      on conflict (target_id, subject_id, period_kind, period_from) do update set
        producer_id = excluded.producer_id, state = excluded.state, verdict = excluded.verdict,
        value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
        done_on = excluded.done_on, previous = excluded.previous, expected = excluded.expected,
        present = excluded.present, small_n = excluded.small_n,
        measurement_id = excluded.measurement_id, judged_on = excluded.judged_on,
        covered_from = excluded.covered_from, covered_to = excluded.covered_to,
        left_out = excluded.left_out
      """;

  private static final String YEAR = "cast(date_trunc('year', s.period_from) as date)";

  private JudgingSql() {}

  private static final String ALL = "true";

  private static final String SAME =
      "m.indicator_id = t.indicator_id and m.subject_id = t.subject_id"
          + " and m.period_from = t.period_from and m.superseded_at is null";

  /** Read whole: everything is judged. */
  private static final String MEASURED = "measurement m on " + SAME;

  /** Looked up one by one, however many there are. */
  private static final String EACH_MEASURED =
      "lateral (select * from measurement m where " + SAME + " offset 0) m on true";

  /** Everything, into an empty place. */
  static String ownAll() {
    return OWN.formatted("target t", ALL, ALL, ALL, ALL, MEASURED);
  }

  /** Where all rows of a target were taken away. */
  static String own(String pairs) {
    return OWN.formatted("target t", ALL, ALL, pairs, ALL, EACH_MEASURED);
  }

  /** Of the general targets, for these units u. */
  static String ownGeneral(String units) {
    return OWN.formatted("target t", "false", units, "t.agreement_id is null", ALL, EACH_MEASURED);
  }

  static String ownAgain(String pairs, String periods) {
    return OWN.formatted("target t", ALL, ALL, pairs, periods, EACH_MEASURED) + IN_PLACE;
  }

  /**
   * What depends on figures that were told anew.
   *
   * @param told names indicator_id, subject_id and period_from of each
   */
  static String ownTold(String told) {
    String same =
        "(t.indicator_id, t.subject_id, %s) in (select indicator_id, subject_id, period_from "
            + told
            + ")";
    return OWN.formatted(
            "(select distinct indicator_id, subject_id "
                + told
                + ") k join target t on t.indicator_id = k.indicator_id",
            "p.party_id = k.subject_id",
            "u.id = k.subject_id",
            ALL,
            same.formatted("p.period_from")
                + " or t.comparator = 'BETTER_THAN_PREVIOUS' and "
                + same.formatted(
                    "cast(p.period_from - make_interval(months => period_months(t.period_kind)) as"
                        + " date)"),
            EACH_MEASURED)
        + IN_PLACE;
  }

  /**
   * The year of each subject, from its months, quarters or thirds. Where its producer changed in
   * mid-year it is that of the last one.
   */
  static String years(String filter) {
    return ROLLUP.formatted(
            "s.subject_id, 'YEAR' as period_kind, "
                + YEAR
                + " as period_from, cast("
                + YEAR
                + " + interval '1 year' as date) - 1 as period_to, s.subject_type,"
                + " (array_agg(s.producer_id order by s.period_from desc))[1] as producer_id",
            "s.period_kind in ('MONTH', 'QUARTER', 'FOUR_MONTHS') and (" + filter + ")",
            "s.target_id, s.subject_id, s.subject_type, s.indicator_id, s.agreement_id,"
                + " t.id, i.id, "
                + YEAR,
            EVERY_PART)
        + IN_PLACE;
  }

  /**
   * An agreement as a whole, where several are measured under it.
   *
   * @param filter takes all rows of a target and period, or none
   */
  static String agreements(String filter) {
    return ROLLUP.formatted(
            "s.agreement_id as subject_id, s.period_kind, s.period_from, s.period_to,"
                + " 'AGREEMENT' as subject_type, cast(null as uuid) as producer_id",
            "s.period_kind = i.period_kind",
            "s.target_id, s.indicator_id, s.agreement_id, s.period_kind, s.period_from, s.period_to,"
                + " t.id, i.id having count(*) > 1",
            PARTS_OF_AGREEMENTS.formatted(filter))
        + IN_PLACE;
  }

  /** Both in one statement: neither is made of the other. */
  static String agreementsAndYears(String ofAgreements, String ofYears) {
    return "with wholes as (" + agreements(ofAgreements) + ") " + years(ofYears);
  }
}
