package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.OwedAnswer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What every step of a report or an account has in common: read what this person may see, check
 * that it stands at the step, do it, tell it, and let the process go on.
 *
 * @param <S> what is owed
 */
abstract class OwedAct<S extends OwedAnswer> {

  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** What this person may know of. */
  abstract S read(UUID id, Viewer viewer);

  /**
   * Does one step of an officer.
   *
   * @param verb what the aggregate does, given the present instant
   * @param told kind of the event
   */
  S take(
      UUID id,
      String step,
      Viewer viewer,
      BiConsumer<S, Instant> verb,
      String told,
      String why,
      Map<String, Object> routing) {
    Instant now = clock.instant();
    S owed = read(id, viewer);
    WorkItem work = steps.requireOpen(owed, step, viewer);
    Enum<?> before = owed.state();
    verb.accept(owed, now);
    tell(told, owed, before, why, viewer, now);
    steps.complete(work, viewer, routing);
    return owed;
  }

  /** Something happened that both sides may know. */
  void tell(String kind, S owed, Enum<?> before, String why, Viewer viewer, Instant at) {
    events.fire(
        DomainEvent.of(kind, owed, viewer, at)
            .change(before, owed.state())
            .because(why)
            .openToParties());
  }
}
