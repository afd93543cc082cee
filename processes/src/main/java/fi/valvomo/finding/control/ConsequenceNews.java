package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells what happened to a consequence; the party hears nothing before it may know of it. */
@ApplicationScoped
public class ConsequenceNews {

  @Inject private Event<DomainEvent> events;

  /** For the organiser's own people. */
  void inside(
      String kind, Consequence of, ConsequenceState before, String why, Viewer by, Instant at) {
    events.fire(DomainEvent.of(kind, of, by, at).change(before, of.state()).because(why));
  }

  /** For the party too, once it knows of the matter. */
  void toParty(
      String kind, Consequence of, ConsequenceState before, String why, Viewer by, Instant at) {
    DomainEvent event = DomainEvent.of(kind, of, by, at).change(before, of.state()).because(why);
    events.fire(of.revealed() ? event.openToParties() : event);
  }
}
