package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Receipts;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was sent in the portal and not opened on that day counts as an e-mail: when the day is over,
 * the last days are counted anew from the later arrival. What is due at once stays so.
 */
@ApplicationScoped
public class RecountUnopened {

  @Inject private Receipts receipts;
  @Inject private Extensions extensions;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;

  /** When it will be known whether the message was opened on its day; empty where it is known. */
  Optional<Instant> knownAt(Finding finding) {
    return Stream.of(finding.planDeadline(), finding.deadline())
        .filter(deadline -> deadline != null && dependsOnReceipt(deadline))
        .map(deadline -> Deadline.endOf(deadline.sentOn()).plusSeconds(1))
        .findFirst()
        .filter(known -> finding.state().isOpen() && !hasAnswered(finding))
        .filter(known -> !isOpenedOnItsDay(finding));
  }

  /** Who has answered has received it. */
  private static boolean hasAnswered(Finding finding) {
    return finding.completed() != null || finding.plan().isPresent();
  }

  private boolean isOpenedOnItsDay(Finding finding) {
    return receipts
        .of(finding)
        .map(opened -> LocalDate.ofInstant(opened.at(), Deadline.ZONE))
        .equals(finding.sentOn());
  }

  /** Counts anew, if the day is over and nobody opened it. */
  void recount(Finding finding, Instant now) {
    boolean unopened = knownAt(finding).filter(known -> !now.isBefore(known)).isPresent();
    if (!unopened || !extensions.of(finding.id()).isEmpty()) {
      return;
    }
    Deadline plan = later(finding.planDeadline());
    Deadline correction = later(finding.deadline());
    finding.recount(plan, correction, now);
    events.fire(DomainEvent.of("DEADLINE_RECOUNTED", finding, Viewer.SYSTEM, now).openToParties());
    if (plan != null) {
      steps.moveDue(finding, FindingSteps.PROPOSE_PLAN, plan.dueAt(), Viewer.SYSTEM);
    }
    steps.moveDue(finding, FindingSteps.CARRY_OUT, correction.dueAt(), Viewer.SYSTEM);
  }

  private Deadline later(Deadline deadline) {
    return deadline != null && dependsOnReceipt(deadline) ? deadlines.unopened(deadline) : deadline;
  }

  private static boolean dependsOnReceipt(Deadline deadline) {
    return deadline.channel() == Channel.PORTAL
        && deadline.days() > 0
        && deadline.arrivedOn().equals(deadline.sentOn());
  }
}
