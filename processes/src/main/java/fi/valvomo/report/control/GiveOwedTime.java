package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.OwedAnswer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.TimeExtension;
import fi.valvomo.work.entity.TimeExtensions;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * More time for what a producer owes of its self-monitoring: asked for by the producer, decided by
 * an officer. 434/2003 33 §.
 *
 * @param <S> what is owed
 * @param <E> the record of more time for it
 */
abstract class GiveOwedTime<S extends OwedAnswer, E extends TimeExtension> {

  private final TimeSteps names;

  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  GiveOwedTime(TimeSteps names) {
    this.names = names;
  }

  abstract OwedAct<S> act();

  abstract TimeExtensions<E> extensions();

  abstract E asked(S owed, LocalDate until, String reason, Viewer by, Instant at);

  /** Refuses a day that may not be asked for or given. */
  abstract void requireDay(LocalDate until, Deadline inForce, Instant at);

  /**
   * The producer asks, before the last day or after it. 434/2003 33 §.
   *
   * @throws InvalidException when the day is not later than the one in force, or has passed
   * @throws RefusedException when nothing is awaited any more, or a request lies open
   */
  public E ask(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    S owed = act().read(id, viewer);
    owed.refuseUnlessAwaited();
    extensions().refuseWhileUndecided(id);
    requireDay(until, owed.deadline(), now);
    E extension = asked(owed, until, reason, viewer, now);
    extensions().add(extension);
    events.fire(extension.asking(names.told() + "_ASKED", owed, viewer));
    steps.message(owed, names.asked());
    return extension;
  }

  /**
   * The officer grants it.
   *
   * @param until null for the day that was asked for
   */
  public S grant(UUID id, LocalDate until, String reason, Viewer viewer) {
    S owed =
        act()
            .take(
                id,
                names.decide(),
                viewer,
                (asked, now) -> {
                  E extension = extensions().toDecide(id);
                  LocalDate day = until == null ? extension.time().askedUntil() : until;
                  extension.grant(move(asked, day, viewer, now), reason, viewer, now);
                },
                names.told() + "_GRANTED",
                reason,
                Map.of());
    steps.message(owed, names.notLate());
    return owed;
  }

  /** The officer refuses it; the last day stays. */
  public S refuse(UUID id, String reason, Viewer viewer) {
    return act()
        .take(
            id,
            names.decide(),
            viewer,
            (owed, now) -> extensions().toDecide(id).refuse(reason, viewer, now),
            names.told() + "_REFUSED",
            reason,
            Map.of());
  }

  /** It came before more time was decided on. */
  void overtaken(S owed, Instant now) {
    if (steps.message(owed, names.moot(), Map.of())) {
      extensions().refuseOpen(owed.id(), names.overtaken(), Viewer.SYSTEM, now);
    }
  }

  /** The last day moves, and with it the place in the queue and the reminders. */
  LocalDate move(S owed, LocalDate until, Viewer by, Instant now) {
    LocalDate day = WorkingDays.onOrAfter(until);
    requireDay(day, owed.deadline(), now);
    owed.extend(day, by, now);
    steps.moveDue(
        owed, owed.isReturned() ? names.again() : names.first(), owed.deadline().dueAt(), by);
    steps.message(owed, names.deadlineSet());
    return day;
  }
}
