package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A grading takes effect on an open finding, and its process goes where that leads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplyGrading {

  private static final String REGRADED = "finding-regraded";

  @Inject private GradingOrders orders;
  @Inject private ActAtOnce actAtOnce;
  @Inject private LookForRepeats lookForRepeats;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void apply(Finding finding, GradingOrder order, String why, Viewer viewer) {
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
    lookForRepeats.of(finding);
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
