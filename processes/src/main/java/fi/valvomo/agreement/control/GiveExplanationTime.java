package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachExtension;
import fi.valvomo.agreement.entity.BreachExtensions;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** More time for the explanation of a missed target: the producer asks, the officer decides. */
@ApplicationScoped
@Transactional
public class GiveExplanationTime {

  @Inject private Breaches breaches;
  @Inject private BreachExtensions extensions;
  @Inject private BreachNews news;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * The producer asks, before the last day or after it. 434/2003 33 §.
   *
   * @throws InvalidException when the day is not later than the one in force, or has passed
   * @throws RefusedException when no explanation is awaited any more, or a request lies open
   */
  public BreachExtension ask(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = breaches.forViewer(id, viewer);
    breach.refuseUnlessAwaited();
    extensions.refuseWhileUndecided(id);
    MoreTime.requireReasonable(until, breach.deadline(), now);
    BreachExtension extension = BreachExtension.asked(breach, until, reason, viewer, now);
    extensions.add(extension);
    events.fire(extension.asking("EXPLANATION_EXTENSION_ASKED", breach, viewer));
    steps.message(breach, BreachSteps.TIME_ASKED);
    return extension;
  }

  /**
   * The officer grants it; where silence waited to be assessed, it does no more.
   *
   * @param until null for the day that was asked for
   */
  public Breach grant(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = breaches.forViewer(id, viewer);
    WorkItem work = steps.requireOpen(breach, BreachSteps.DECIDE_TIME, viewer);
    BreachExtension asked = extensions.toDecide(id);
    LocalDate day = WorkingDays.onOrAfter(until == null ? asked.time().askedUntil() : until);
    MoreTime.requireReasonable(day, breach.deadline(), now);
    BreachState before = breach.state();
    asked.grant(day, reason, viewer, now);
    breach.extend(day, viewer, now);
    news.tell("EXPLANATION_EXTENSION_GRANTED", breach, before, reason, viewer, now);
    steps.complete(work, viewer, Map.of());
    steps.message(breach, BreachSteps.EXTENDED);
    return breach;
  }

  /** The officer refuses it; the last day stays. */
  public Breach refuse(UUID id, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = breaches.forViewer(id, viewer);
    WorkItem work = steps.requireOpen(breach, BreachSteps.DECIDE_TIME, viewer);
    extensions.toDecide(id).refuse(reason, viewer, now);
    news.tell("EXPLANATION_EXTENSION_REFUSED", breach, breach.state(), reason, viewer, now);
    steps.complete(work, viewer, Map.of());
    return breach;
  }

  /** It was explained, or needs no explanation any more, before more time was decided on. */
  void overtaken(Breach breach, String why, Instant now) {
    if (steps.message(breach, BreachSteps.TIME_MOOT, Map.of())) {
      extensions.refuseOpen(breach.id(), why, Viewer.SYSTEM, now);
    }
  }
}
