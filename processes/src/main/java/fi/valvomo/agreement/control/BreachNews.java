package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.LineMeasures;
import fi.valvomo.casefile.control.Outbox;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells both sides what happens to the watch of a missed target. Where a service line answers, the
 * person who answers for it is told.
 */
@ApplicationScoped
class BreachNews {

  @Inject private AnsweringLine line;
  @Inject private LineMeasures measures;
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

  /** Whose measure it was is told as well as whose it is. */
  void handedOver(Breach breach, UUID before, String why, Viewer by, Instant at) {
    DomainEvent event =
        DomainEvent.of("LINE_MEASURE_HANDED_ON", breach, by, at).because(why).openToParties();
    fire(breach, event, before);
  }

  void remind(String kind, Breach breach, Instant at) {
    fire(breach, DomainEvent.of(kind, breach, Viewer.SYSTEM, at).openToParties());
  }

  private void fire(Breach breach, DomainEvent event, UUID... others) {
    events.fire(event);
    // nobody needs two letters who answers for the line and for its measure
    Stream.of(line.responsible(breach).stream(), ownerOfMeasure(breach).stream(), Stream.of(others))
        .flatMap(people -> people)
        .distinct()
        .filter(person -> !person.equals(event.by().userId()))
        .forEach(person -> outbox.postTo(event, person));
  }

  private Optional<UUID> ownerOfMeasure(Breach breach) {
    return breach.isOfLine()
        ? measures.of(breach.id()).map(measure -> measure.agreed().ownerId())
        : Optional.empty();
  }
}
