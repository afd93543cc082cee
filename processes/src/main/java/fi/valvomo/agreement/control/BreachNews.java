package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.casefile.control.Outbox;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Tells both sides what happens to the watch of a missed target. Where a service line answers, the
 * person who answers for it is told.
 */
@ApplicationScoped
class BreachNews {

  @Inject private AnsweringLine line;
  @Inject private Outbox outbox;
  @Inject private Event<DomainEvent> events;

  void tell(String kind, Breach breach, BreachState before, String why, Viewer by, Instant at) {
    fire(
        breach,
        DomainEvent.of(kind, breach, by, at)
            .change(before, breach.state())
            .because(why)
            .openToParties());
  }

  void remind(String kind, Breach breach, Instant at) {
    fire(breach, DomainEvent.of(kind, breach, Viewer.SYSTEM, at).openToParties());
  }

  private void fire(Breach breach, DomainEvent event) {
    events.fire(event);
    line.responsible(breach)
        .filter(person -> !person.equals(event.by().userId()))
        .ifPresent(person -> outbox.postTo(event, person));
  }
}
