package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds earlier breaches of the same criterion. */
@ApplicationScoped
public class Repeats {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * Earlier deviations of the criterion in any unit of these producers, the latest first.
   *
   * @param since how far back it is looked
   */
  public List<RepeatRow> before(
      Finding finding, Collection<UUID> producers, Instant since, Instant until) {
    String ids = producers.stream().map(UUID::toString).collect(Collectors.joining(","));
    return RowQuery.select(
            "select "
                + RepeatRow.COLUMNS
                + " from finding f join case_file c on c.id = f.case_id"
                + " join producer p on p.id = f.producer_id"
                + " join service_unit u on u.id = f.unit_id")
        .and("f.criterion_code = ?", finding.criterionCode())
        .and("f.producer_id = any(cast(string_to_array(?, ',') as uuid[]))", ids)
        .and("f.id <> cast(? as uuid)", finding.id().toString())
        .and("f.severity >= ?", Severity.MINOR.level())
        .and("f.state not in ('DRAFT', 'WITHDRAWN') and f.opened_at >= ?", since)
        .and("f.opened_at < ?", until)
        .then("order by f.opened_at desc, f.id")
        .list(em, RepeatRow::of);
  }

  /** Findings by their ids, in the order in which they took effect. */
  public List<RepeatRow> rows(Collection<UUID> findings) {
    String ids = findings.stream().map(UUID::toString).collect(Collectors.joining(","));
    return RowQuery.select(
            "select "
                + RepeatRow.COLUMNS
                + " from finding f join case_file c on c.id = f.case_id"
                + " join producer p on p.id = f.producer_id"
                + " join service_unit u on u.id = f.unit_id")
        .and("f.id = any(cast(string_to_array(?, ',') as uuid[]))", ids)
        .then("order by f.opened_at, f.id")
        .list(em, RepeatRow::of);
  }

  /**
   * Open findings of these producers that rest on a criterion: a new succession may concern them.
   */
  public List<Finding> open(Collection<UUID> producers) {
    return em.createQuery(
            "select f from Finding f where f.producerId in :producers"
                + " and f.criterionCode is not null and f.state not in :ended order by f.openedAt",
            Finding.class)
        .setParameter("producers", producers)
        .setParameter(
            "ended", List.of(FindingState.DRAFT, FindingState.CLOSED, FindingState.WITHDRAWN))
        .getResultList();
  }
}
