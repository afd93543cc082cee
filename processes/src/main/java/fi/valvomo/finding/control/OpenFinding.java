package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** A finding takes effect: its deadlines are counted from now and its process starts. */
@ApplicationScoped
@Transactional
public class OpenFinding {

  @Inject private GradingOrders orders;
  @Inject private Gradings gradings;
  @Inject private ActAtOnce actAtOnce;
  @Inject private TellOthers tellOthers;
  @Inject private LookForRepeats lookForRepeats;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public void open(Finding finding, Viewer viewer) {
    GradingOrder order = takeEffect(finding, viewer, clock.instant());
    start(finding, order, viewer);
  }

  /** Opens one that the producer had corrected already: the officer verifies next. */
  public void openAsFixed(Finding finding, String text, Signature reported, Viewer viewer) {
    Instant now = clock.instant();
    GradingOrder order = takeEffect(finding, viewer, now);
    finding.acceptAsFixed(text, reported, viewer, now);
    start(finding, order, viewer);
  }

  /** A closed one is taken up again: what its grading demands by now is asked anew. */
  void again(Finding finding, String reason, Viewer viewer, Instant now) {
    GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
    gradings.add(GradingRecord.reopened(finding, order, reason, viewer, now));
    finding.reopen(
        order, orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
  }

  /** What stands beside the work of one that was taken up again begins again too. */
  void watchAgain(Finding finding, Viewer viewer) {
    if (finding.severity() == Severity.SERIOUS) {
      actAtOnce.begin(finding, viewer);
    }
    steps.message(finding, FindingSteps.DEADLINE_SET);
  }

  private GradingOrder takeEffect(Finding finding, Viewer viewer, Instant now) {
    // nobody judges a draft to repeat others
    GradingOrder order = orders.of(finding.severity(), finding.scope(), false);
    finding.open(
        order.demand(), orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
    gradings.add(GradingRecord.first(finding.id(), order, viewer, now));
    events.fire(
        DomainEvent.of("FINDING_OPENED", finding, viewer, now)
            .change(FindingState.DRAFT, FindingState.OPEN)
            .openToParties());
    return order;
  }

  private void start(Finding finding, GradingOrder order, Viewer viewer) {
    steps.start(FindingSteps.PROCESS, finding, Map.of());
    if (finding.severity() == Severity.SERIOUS) {
      actAtOnce.begin(finding, viewer);
    }
    if (finding.deadline() != null) {
      steps.message(finding, FindingSteps.DEADLINE_SET);
    }
    tellOthers.of(finding, order, Set.of());
    lookForRepeats.of(finding);
  }
}
