package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A manager decides what follows from a missed last day: another day, or that it stands. */
@ApplicationScoped
@Transactional
public class DecideOverdue {

  @Inject private Findings findings;
  @Inject private Extensions extensions;
  @Inject private GiveTimeUnasked unasked;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Decides.
   *
   * @param until the new last day, of which the producer is told with the reason; null lets the
   *     missed one stand
   * @throws InvalidException on {@code until} when the day is no later one
   * @throws RefusedException when no last day runs any more, or the producer's own request for more
   *     time waits for its answer
   */
  public Finding decide(UUID findingId, LocalDate until, String why, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, FindingSteps.HANDLE_OVERDUE, viewer);
    events.fire(DomainEvent.of("OVERDUE_DECIDED", finding, viewer, now).because(why));
    if (until == null) {
      steps.complete(finding, FindingSteps.HANDLE_OVERDUE, viewer, Map.of());
      return finding;
    }
    // which day binds is said once: the answer to the request would move it again
    extensions.refuseWhileUndecided(findingId);
    Extension given = unasked.give(finding, until, why, viewer, now);
    steps.complete(finding, FindingSteps.HANDLE_OVERDUE, viewer, Map.of());
    steps.moveDue(
        finding,
        given.target() == DeadlineTarget.PLAN ? FindingSteps.PROPOSE_PLAN : FindingSteps.CARRY_OUT,
        Deadline.endOf(given.time().dueAfter()),
        viewer);
    steps.message(finding, FindingSteps.DEADLINE_SET);
    // both days may have been missed, and one decision settles both
    steps.message(finding, FindingSteps.OVERDUE_SETTLED);
    return finding;
  }
}
