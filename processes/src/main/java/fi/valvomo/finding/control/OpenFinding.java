package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Signature;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** A finding takes effect: its deadlines are counted from now and its process starts. */
@ApplicationScoped
@Transactional
public class OpenFinding {

  @Inject private GradingOrders orders;
  @Inject private Gradings gradings;
  @Inject private ActAtOnce actAtOnce;
  @Inject private LookForRepeats lookForRepeats;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public void open(Finding finding, Viewer viewer) {
    takeEffect(finding, viewer, clock.instant());
    start(finding, viewer);
  }

  /** Opens one that the producer had corrected already: the officer verifies next. */
  public void openAsFixed(Finding finding, String text, Signature reported, Viewer viewer) {
    Instant now = clock.instant();
    takeEffect(finding, viewer, now);
    finding.acceptAsFixed(text, reported, viewer, now);
    start(finding, viewer);
  }

  /** A closed one is taken up again: what it demands is asked anew. */
  void again(Finding finding, Viewer viewer, Instant now) {
    GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
    finding.reopen(orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
  }

  private void takeEffect(Finding finding, Viewer viewer, Instant now) {
    GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
    finding.open(
        order.demand(), orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
    gradings.add(GradingRecord.first(finding.id(), order, viewer, now));
    events.fire(
        DomainEvent.of("FINDING_OPENED", finding, viewer, now)
            .change(FindingState.DRAFT, FindingState.OPEN)
            .openToParties());
  }

  private void start(Finding finding, Viewer viewer) {
    steps.start(FindingSteps.PROCESS, finding, Map.of());
    if (finding.severity() == Severity.SERIOUS) {
      actAtOnce.begin(finding, viewer);
    }
    if (finding.deadline() != null) {
      steps.message(finding, FindingSteps.DEADLINE_SET);
    }
    lookForRepeats.of(finding);
  }
}
