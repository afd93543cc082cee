package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the units of a service reached in the middle; none of them is named. */
@ApplicationScoped
public class ServiceMedians {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Of which service, by which indicator, in the period that begins on which day. */
  public record Of(UnitType service, UUID indicatorId, LocalDate periodFrom) {}

  /**
   * A median.
   *
   * @param units how many units it is made of
   * @param others how many of those belong to somebody else than the producers who ask
   */
  public record Median(BigDecimal value, int units, int others) {}

  /**
   * All of these at once.
   *
   * @param asking the producers whose own units are no others
   */
  public Map<Of, Median> of(Collection<Of> wanted, Set<UUID> asking) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    List<Of> each = wanted.stream().distinct().toList();
    // the units of the services once, and each period from the index alone
    return RowQuery.select(
            "with asked as materialized (select * from unnest(string_to_array(?, ','),"
                + " cast(string_to_array(?, ',') as uuid[]), cast(string_to_array(?, ',') as"
                + " date[])) as x(type, indicator_id, period_from)), member as materialized (select"
                + " u.id, u.type, u.producer_id <> all(cast(string_to_array(?, ',') as uuid[])) as"
                + " other from service_unit u where u.type in (select type from asked)) select"
                + " x.type, x.indicator_id, x.period_from, d.median, d.units, d.others from asked x"
                + " cross join lateral (select cast(percentile_cont(0.5) within group (order by"
                + " m.value) as numeric) as median, count(*) as units, count(*) filter (where"
                + " u.other) as others from measurement m join member u on u.id = m.subject_id and"
                + " u.type = x.type where m.indicator_id = x.indicator_id and m.period_from ="
                + " x.period_from and m.superseded_at is null and m.value is not null) d",
            joined(each, of -> of.service().name()),
            joined(each, of -> of.indicatorId().toString()),
            joined(each, of -> of.periodFrom().toString()),
            joined(asking, UUID::toString))
        .and("d.units > 0")
        .list(
            em,
            row ->
                Map.entry(
                    new Of(row.constant(0, UnitType.class), row.uuid(1), row.date(2)),
                    new Median(row.decimal(3), row.integer(4), row.integer(5))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> String joined(Collection<T> things, Function<T, String> words) {
    return things.stream().map(words).collect(Collectors.joining(","));
  }
}
