package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** A grading takes effect on an open finding, and its process goes where that leads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplyGrading {

  private static final String REGRADED = "finding-regraded";

  @Inject private GradingOrders orders;
  @Inject private ActAtOnce actAtOnce;
  @Inject private Consequences consequences;
  @Inject private TellOthers tellOthers;
  @Inject private LookForRepeats lookForRepeats;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Applies it.
   *
   * @param know who were told of the finding already
   */
  void apply(Finding finding, GradingOrder order, String why, Set<Told> know, Viewer viewer) {
    requireNothingFollows(finding, order);
    Instant now = clock.instant();
    Severity before = finding.severity();
    boolean asksAnew = finding.isAskedAnewBy(order);
    finding.regrade(
        order, orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
    events.fire(
        DomainEvent.of("FINDING_REGRADED", finding, viewer, now)
            .change(before, finding.severity())
            .because(why)
            .openToParties());
    if (asksAnew) {
      steps.message(finding, REGRADED);
    }
    if (finding.deadline() != null) {
      steps.message(finding, FindingSteps.DEADLINE_SET);
    }
    if (!finding.isOverdue(now)) {
      steps.message(finding, FindingSteps.OVERDUE_SETTLED);
    }
    crossSerious(finding, before, viewer);
    tellOthers.of(finding, order, know);
    lookForRepeats.of(finding);
  }

  /**
   * What follows from a breach is given up by its own act before the breach is graded away: with
   * the finding its process would end.
   */
  void requireNothingFollows(Finding finding, GradingOrder order) {
    if (!order.severity().needsCorrection() && !consequences.unfinishedOf(finding.id()).isEmpty()) {
      throw new RefusedException(ConsequenceRefusal.CONSEQUENCE_UNFINISHED);
    }
  }

  private void crossSerious(Finding finding, Severity before, Viewer viewer) {
    boolean isSerious = finding.severity() == Severity.SERIOUS;
    if (isSerious && before != Severity.SERIOUS) {
      actAtOnce.begin(finding, viewer);
    } else if (!isSerious && before == Severity.SERIOUS) {
      actAtOnce.stop(finding, viewer);
    }
  }
}
