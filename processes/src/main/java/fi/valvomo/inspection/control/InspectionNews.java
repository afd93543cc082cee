package fi.valvomo.inspection.control;

import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Tells what happened to an inspection. Nothing reaches the provider before it may know of the
 * inspection at all. 434/2003 39 §.
 */
@ApplicationScoped
public class InspectionNews {

  @Inject private Event<DomainEvent> events;

  /** For the organiser's own people. */
  void inside(String kind, Inspection inspection, String why, Viewer by, Instant at) {
    events.fire(DomainEvent.of(kind, inspection, by, at).because(why));
  }

  /** A new state, for the organiser's own people. */
  void inside(
      String kind,
      Inspection inspection,
      InspectionState before,
      String why,
      Viewer by,
      Instant at) {
    events.fire(
        DomainEvent.of(kind, inspection, by, at).change(before, inspection.state()).because(why));
  }

  /** A new state, for the provider too. */
  void toProvider(
      String kind, Inspection inspection, InspectionState before, Viewer by, Instant at) {
    toProvider(kind, inspection, before, null, by, at);
  }

  /** A new state and the reason for it, for the provider too. */
  void toProvider(
      String kind,
      Inspection inspection,
      InspectionState before,
      String why,
      Viewer by,
      Instant at) {
    if (!inspection.isKnownToProvider()) {
      throw new IllegalStateException(kind + " would tell the provider of a hidden inspection");
    }
    events.fire(
        DomainEvent.of(kind, inspection, by, at)
            .change(before, inspection.state())
            .because(why)
            .openToParties());
  }
}
