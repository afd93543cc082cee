package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Automatic receipts (saapumisilmoitus): the producer opened in the portal what was sent to it on a
 * day. 13/2003 12 §.
 */
@ApplicationScoped
public class PortalReceipts {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Keeps the first opening after a sending; later ones change nothing, also when they race. */
  public void opened(
      CaseSubject thing, DocumentKind letter, LocalDate sentOn, Viewer by, Instant at) {
    if (openedOn(thing.id(), letter, sentOn) == null) {
      em.createNativeQuery(
              "insert into portal_receipt (subject_type, subject_id, document_kind, sent_on,"
                  + " opened_at, opened_by_id, opened_by)"
                  + " values (?1, ?2, ?7, cast(?3 as date), ?4, ?5, ?6)"
                  + " on conflict do nothing")
          .setParameter(1, thing.subjectType().name())
          .setParameter(2, thing.id())
          .setParameter(3, sentOn.toString())
          .setParameter(4, Timestamp.from(at))
          .setParameter(5, by.userId())
          .setParameter(6, by.displayName())
          .setParameter(7, letter.name())
          .executeUpdate();
    }
  }

  /** When the letter that was sent on that day was opened first; null while it was not. */
  public Instant openedOn(UUID thing, DocumentKind letter, LocalDate sentOn) {
    return RowQuery.select("select r.opened_at from portal_receipt r")
        .and("r.subject_id = ?", thing)
        .and("r.document_kind = ?", letter.name())
        .and("r.sent_on = cast(? as date)", sentOn.toString())
        .list(em, row -> row.instant(0))
        .stream()
        .findFirst()
        .orElse(null);
  }
}
