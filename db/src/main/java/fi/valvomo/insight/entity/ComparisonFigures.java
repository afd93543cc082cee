package fi.valvomo.insight.entity;

import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what a comparison of one service is made of: one statement for each part. */
@ApplicationScoped
public class ComparisonFigures {

  // a unit that sells by contract and by voucher stands in both groups, since figures are the
  // unit's
  private static final String GROUPED =
      "(select d.unit_id, d.type, count(*) over (partition by d.unit_id) as relations from (select"
          + " distinct r.unit_id, r.type from steering_relation r where r.valid_from <="
          + " cast(? as date) and (r.valid_to is null or r.valid_to >= cast(? as date))) d)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** What is compared on a day: each indicator as it is classed then, by code. */
  public List<ComparedIndicator> indicators(LocalDate day) {
    return RowQuery.select(
            "select "
                + ComparedIndicator.COLUMNS
                + " from indicator i join lateral (select p.perspective from indicator_perspective p"
                + " where p.indicator_id = i.id and p.valid_from <= cast(? as date)"
                + " order by p.valid_from desc limit 1) p on true",
            day.toString())
        .and("p.perspective <> 'NOT_COMPARED'")
        .and("i.valid_from <= cast(? as date)", day.toString())
        .and(
            "(i.valid_to is null or i.valid_to >= date_trunc('year', cast(? as date)))",
            day.toString())
        .then("order by i.code")
        .list(em, ComparedIndicator::of);
  }

  /** The units of a service by what steers them on a day. */
  public List<ComparedGroup> groups(UnitType service, LocalDate day) {
    return RowQuery.select(
            "select g.type, count(*), cast(round(avg(u.places), 1) as numeric),"
                + " round(100.0 * count(*) filter (where u.language = 'SV') / count(*), 1)"
                + " from service_unit u join "
                + GROUPED
                + " g on g.unit_id = u.id",
            day.toString(),
            day.toString())
        .and("u.type = ?", service.name())
        .then("group by g.type")
        .list(em, ComparedGroup::of);
  }

  /** What the units of a service reached in a year, by indicator and by what steers them. */
  public List<GroupSum> sums(
      UnitType service, int year, LocalDate day, Collection<UUID> indicators) {
    return indicators.isEmpty()
        ? List.of()
        : RowQuery.select(
                "select y.indicator_id, g.type, count(*), count(*) filter (where g.relations > 1),"
                    + " sum(y.told), case when bool_and(y.denominator is not null)"
                    + " then sum(y.numerator) end, case when bool_and(y.denominator is not null)"
                    + " then sum(y.denominator) end, avg(y.mean) from service_unit u join "
                    + GROUPED
                    + " g on g.unit_id = u.id join unit_year_figure y on y.unit_id = u.id"
                    + " and y.year = ? join unnest(cast(string_to_array(?, ',') as uuid[]))"
                    + " as i(id) on i.id = y.indicator_id",
                day.toString(),
                day.toString(),
                year,
                indicators.stream().map(UUID::toString).collect(Collectors.joining(",")))
            .and("u.type = ?", service.name())
            .then("group by y.indicator_id, g.type")
            .list(em, GroupSum::of);
  }
}
