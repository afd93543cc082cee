package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last days of a serious finding run from when its written demand was sent, and as it was sent,
 * not from when somebody graded it. What was set before the danger, or extended since, stays.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CountFromDemand {

  @Inject private Extensions extensions;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void count(Finding finding, ImmediatePath path, Channel channel, Instant sentAt, Viewer viewer) {
    Instant now = clock.instant();
    if (!finding.state().isWithProducer() || !extensions.of(finding.id()).isEmpty()) {
      return;
    }
    LocalDate begun = LocalDate.ofInstant(path.startedAt(), Deadline.ZONE);
    Deadline plan = anew(finding.planDeadline(), begun, channel, sentAt);
    Deadline correction = anew(finding.deadline(), begun, channel, sentAt);
    if (isSame(plan, finding.planDeadline()) && isSame(correction, finding.deadline())) {
      return;
    }
    finding.recount(plan, correction, now);
    events.fire(
        DomainEvent.of("DEADLINE_COUNTED_FROM_DEMAND", finding, viewer, now).openToParties());
    if (plan != null) {
      steps.moveDue(finding, FindingSteps.PROPOSE_PLAN, plan.dueAt(), viewer);
    }
    if (correction != null) {
      steps.moveDue(finding, FindingSteps.CARRY_OUT, correction.dueAt(), viewer);
    }
    steps.message(finding, FindingSteps.DEADLINE_SET);
    if (!finding.isOverdue(now)) {
      steps.message(finding, FindingSteps.OVERDUE_SETTLED);
    }
  }

  private Deadline anew(Deadline set, LocalDate begun, Channel channel, Instant sentAt) {
    return set == null || set.sentOn().isBefore(begun)
        ? set
        : deadlines.set(sentAt, channel, set.days(), set.kind());
  }

  private static boolean isSame(Deadline one, Deadline other) {
    return one == null
        || (one.sentOn().equals(other.sentOn())
            && one.channel() == other.channel()
            && one.dueOn().equals(other.dueOn()));
  }
}
