package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Everything that happened and was sent in one case, whole and in order. */
@ApplicationScoped
public class CaseTraffic {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The whole timeline, the oldest first. */
  public List<EventLine> events(UUID caseId) {
    return RowQuery.select(
            "select e.seq, e.id, e.at, e.actor_name, e.kind, e.subject_type, e.subject_id,"
                + " e.before_state, e.after_state, e.why from case_event e")
        .and("e.case_id = ?", caseId)
        .then("order by e.seq")
        .list(em, EventLine::of);
  }

  /** Those events of a case that are of these kinds, the oldest first. */
  public List<EventLine> events(UUID caseId, Collection<String> kinds) {
    return events(caseId).stream().filter(event -> kinds.contains(event.kind())).toList();
  }

  /** Notices to the producer by mail, the oldest first. */
  public List<MailRow> mails(UUID caseId) {
    return RowQuery.select(
            "select m.kind, m.created_at, (select min(d.sent_at) from mail_line l"
                + " join mail_delivery d on d.id = l.delivery_id where l.mail_id = m.id)"
                + " from outgoing_mail m")
        .and("m.case_id = ?", caseId)
        .and("m.audience in ('PRODUCER', 'BOTH')")
        .then("order by m.created_at, m.id")
        .list(em, row -> new MailRow(row.text(0), row.instant(1), row.instant(2)));
  }
}
