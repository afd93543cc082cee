package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.ReceivingBodies;
import fi.valvomo.notice.entity.ReceivingBody;
import fi.valvomo.notice.entity.ReceivingBodyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An administrator keeps the table of those to whom notices are transferred. */
@ApplicationScoped
@Transactional
public class KeepReceivingBodies {

  @Inject private ReceivingBodies bodies;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** To whom notices may be transferred today. */
  public List<ReceivingBody> ofToday() {
    return bodies.inForce(clock.instant().atZone(Deadline.ZONE).toLocalDate());
  }

  /** The whole table, the ended rows and those to come too. */
  public List<ReceivingBody> all() {
    return bodies.all();
  }

  /** Another body. */
  public ReceivingBody add(ReceivingBodyFacts facts, Viewer viewer) {
    ReceivingBody added = ReceivingBody.add(facts, bodies.allLocked(), viewer, clock.instant());
    bodies.add(added);
    tell("RECEIVING_BODY_ADDED", added, null, viewer);
    return added;
  }

  /** Other facts of the body that the caller saw in this version. */
  public ReceivingBody change(UUID id, long seen, ReceivingBodyFacts facts, Viewer viewer) {
    ReceivingBody changed = bodies.get(id);
    changed.expectVersion(seen);
    String before = said(changed);
    changed.change(facts, bodies.allLocked(), viewer, clock.instant());
    tell("RECEIVING_BODY_CHANGED", changed, before, viewer);
    return changed;
  }

  private void tell(String kind, ReceivingBody of, String before, Viewer by) {
    events.fire(
        DomainEvent.of(kind, SubjectType.RECEIVING_BODY, of.id(), null, by, clock.instant())
            .change(before, said(of)));
  }

  private static String said(ReceivingBody of) {
    String end = of.validTo() == null ? "" : of.validTo().toString();
    return of.name().fi() + ", " + of.validFrom() + "–" + end;
  }
}
