package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Automatic receipts (saapumisilmoitus): the producer opened in the portal what was sent to it.
 * 13/2003 12 §.
 */
@ApplicationScoped
public class Receipts {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * Keeps the first opening after a sending; later ones change nothing, also when they race. Null
   * where nothing with a last day was sent.
   */
  public Signature opened(Finding finding, Viewer by, Instant at) {
    if (finding.sentOn().isEmpty()) {
      return null;
    }
    em.createNativeQuery(
            "insert into finding_receipt values"
                + " (?1, cast(?2 as date), ?3, ?4, ?5) on conflict do nothing")
        .setParameter(1, finding.id())
        .setParameter(2, finding.sentOn().get().toString())
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, by.userId())
        .setParameter(5, by.displayName())
        .executeUpdate();
    return new Signature(by, at);
  }

  /** When and by whom the latest sending was opened first. */
  public Optional<Signature> of(Finding finding) {
    if (finding.sentOn().isEmpty()) {
      return Optional.empty();
    }
    List<Signature> found =
        RowQuery.select("select opened_by_id, opened_by, opened_at from finding_receipt")
            .and("finding_id = ?", finding.id())
            .and("sent_on = cast(? as date)", finding.sentOn().get().toString())
            .list(em, Receipts::signature);
    return found.stream().findFirst();
  }

  private static Signature signature(Row row) {
    return new Signature(row.uuid(0), row.text(1), row.instant(2));
  }
}
