package fi.valvomo.audit.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The store of the audit trail. Lines are added, never changed: the database sees to that too. */
@ApplicationScoped
public class AuditEvents {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(AuditEvent event) {
    em.persist(event);
  }

  /** The newest first, of everything or of one thing. */
  public Page<EventLine> list(UUID subjectId, Cursor after, int limit) {
    return RowQuery.select(
            "select a.seq, a.id, a.at, a.actor_name, a.kind, a.subject_type, a.subject_id,"
                + " a.state_before, a.state_after, a.why from audit_event a")
        .andIfGiven("a.subject_id = ?", subjectId)
        .after("a.seq < cast(? as bigint)", after)
        .then("order by a.seq desc")
        .page(em, limit, EventLine::of, EventLine::cursor);
  }
}
