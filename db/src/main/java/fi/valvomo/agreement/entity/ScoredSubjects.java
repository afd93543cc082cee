package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose targets make up the scorecard of a producer or an agreement, by name. */
@ApplicationScoped
public class ScoredSubjects {

  private static final String ANY_OF = " = any(cast(string_to_array(?, ',') as uuid[]))";
  private static final String JUDGED_SINCE =
      "exists (select 1 from target_status s where s.subject_id = x.id"
          + " and s.period_to >= cast(? as date))";
  private static final String JUDGED_UNDER =
      "exists (select 1 from target_status s where s.subject_id = x.id and s.agreement_id = ?"
          + " and s.period_to >= cast(? as date))";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * Who may be seen of the parties of an agreement.
   *
   * @param producers all units of these, and themselves
   * @param units these units of other producers
   */
  public record Seen(Set<UUID> producers, Set<UUID> units) {}

  /**
   * Units of a producer that had targets on a day or later.
   *
   * @param units only of these; null for all
   */
  public Page<ScoredSubject> ofProducer(
      UUID producerId, Set<UUID> units, LocalDate since, int limit, Cursor after) {
    return page(
        RowQuery.select("select x.id, cast('UNIT' as text), x.name, x.type from service_unit x")
            .and("x.producer_id = ?", producerId)
            .andIf(units != null, "x.id" + ANY_OF, units == null ? "" : joined(units))
            .and(JUDGED_SINCE, since.toString()),
        limit,
        after);
  }

  /**
   * Who is measured under an agreement, and was judged by it on a day or later.
   *
   * @param seen only these; null for all
   */
  public Page<ScoredSubject> ofAgreement(
      UUID agreementId, Seen seen, LocalDate since, int limit, Cursor after) {
    return page(
        RowQuery.select(
                "select x.id, x.party_type, x.name, x.type from (select distinct p.party_id as id,"
                    + " p.party_type, p.producer_id, coalesce(u.name, c.name, l.name_fi)"
                    + " collate fi_fi as name, u.type from agreement_party p"
                    + " left join service_unit u on u.id = p.party_id"
                    + " left join producer c on c.id = p.party_id"
                    + " left join service_line l on l.id = p.party_id"
                    + " where p.agreement_id = ? and p.measured) x",
                agreementId)
            .andIf(
                seen != null,
                "(x.producer_id" + ANY_OF + " or x.id" + ANY_OF + ")",
                seen == null ? "" : joined(seen.producers()),
                seen == null ? "" : joined(seen.units()))
            .and(JUDGED_UNDER, agreementId, since.toString()),
        limit,
        after);
  }

  private Page<ScoredSubject> page(RowQuery query, int limit, Cursor after) {
    return query
        .after("(x.name, x.id) > (?, cast(? as uuid))", after)
        .then("order by x.name, x.id")
        .page(em, limit, ScoredSubject::of, row -> Cursor.of(row.name(), row.id()));
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
