package fi.valvomo.audit.control;

import fi.valvomo.audit.entity.AuditEvent;
import fi.valvomo.audit.entity.AuditEvents;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down everything that was done, in the transaction in which it was done. */
@ApplicationScoped
public class AuditTrail {

  @Inject private AuditEvents events;

  void record(@Observes DomainEvent event) {
    events.add(new AuditEvent(event));
  }

  /** The newest first, of everything or of one thing. */
  public Page<EventLine> list(UUID subjectId, Cursor after, int limit) {
    return events.list(subjectId, after, limit);
  }
}
