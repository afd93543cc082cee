package fi.valvomo.insight.entity;

import fi.valvomo.agreement.entity.Touched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each unit reached in a year by each indicator, summed where the measurements lie. What is
 * told anew touches the years of its own units only.
 */
@ApplicationScoped
public class YearFigures {

  private static final String TOUCHED =
      "(select distinct x.unit_id, cast(extract(year from x.day) as smallint) as year,"
          + " x.indicator_id from unnest(cast(string_to_array(?1, ',') as uuid[]),"
          + " cast(string_to_array(?2, ',') as uuid[]), cast(string_to_array(?3, ',') as date[]))"
          + " as x(indicator_id, unit_id, day))";

  // those of one unit and year lie together, since a comparison reads them together
  private static final String INTO =
      "insert into unit_year_figure"
          + " (unit_id, year, indicator_id, told, mean, numerator, denominator)";

  private static final String SELECT =
      """
      select m.subject_id as unit_id, cast(extract(year from m.period_from) as smallint) as year,
        m.indicator_id, count(*) as told, avg(m.value) as mean,
        case when bool_and(m.denominator is not null) then sum(m.numerator) end as numerator,
        case when bool_and(m.denominator is not null) then sum(m.denominator) end as denominator
      from measurement m %s
      where m.superseded_at is null and m.subject_type = 'UNIT' and m.value is not null
      group by 1, 2, 3
      order by 1, 2, 3
      """;

  // what is not told any more goes, all else takes the place of what was summed before
  private static final String AGAIN =
      "with touched as materialized "
          + TOUCHED
          + ", summed as ("
          + SELECT.formatted(
              "join touched t on t.unit_id = m.subject_id and t.indicator_id = m.indicator_id"
                  + " and m.period_from between make_date(t.year, 1, 1)"
                  + " and make_date(t.year, 12, 31)")
          + "), gone as (delete from unit_year_figure y using touched t where y.unit_id = t.unit_id"
          + " and y.year = t.year and y.indicator_id = t.indicator_id and not exists (select 1 from"
          + " summed s where s.unit_id = y.unit_id and s.year = y.year"
          + " and s.indicator_id = y.indicator_id)) "
          + INTO
          + " select * from summed order by 1, 2, 3 on conflict (unit_id, year, indicator_id)"
          + " do update set told = excluded.told, mean = excluded.mean,"
          + " numerator = excluded.numerator, denominator = excluded.denominator";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Sums everything from the beginning; says how many rows. */
  public int tellAll() {
    em.flush();
    em.createNativeQuery("delete from unit_year_figure").executeUpdate();
    return em.createNativeQuery(INTO + " " + SELECT.formatted("")).executeUpdate();
  }

  /** Sums the years in which something was told, corrected or withdrawn. */
  public void tell(Collection<Touched> touched) {
    if (touched.isEmpty()) {
      return;
    }
    em.flush();
    String[] keys = {
      joined(touched, each -> each.indicatorId().toString()),
      joined(touched, each -> each.subjectId().toString()),
      joined(touched, each -> each.periodFrom().toString())
    };
    // two figures of one unit and year may come at once: the year is summed by one after the other
    query(
            "select count(pg_advisory_xact_lock(20165, b.bucket)) from (select distinct"
                + " hashtext(cast(t.unit_id as text)) & 1023 as bucket from "
                + TOUCHED
                + " t order by 1) b",
            keys)
        .getResultList();
    query(AGAIN, keys).executeUpdate();
  }

  private Query query(String sql, String... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static String joined(Collection<Touched> touched, Function<Touched, String> word) {
    return touched.stream().map(word).collect(Collectors.joining(","));
  }
}
