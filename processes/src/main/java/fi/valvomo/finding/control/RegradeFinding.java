package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.GradingState;
import fi.valvomo.finding.entity.Gradings;
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
import java.util.UUID;

/**
 * An officer grades an open finding anew. To serious it takes effect at once; from serious it waits
 * for another person; any other grading takes effect and its deadlines are counted from now.
 */
@ApplicationScoped
@Transactional
public class RegradeFinding {

  private static final String LOWERING_PROPOSED = "lowering-proposed";

  @Inject private Findings findings;
  @Inject private Gradings gradings;
  @Inject private GradingOrders orders;
  @Inject private ApplyGrading applyGrading;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding regrade(UUID findingId, long seen, GradingWish wish, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    finding.expectVersion(seen);
    Instant now = clock.instant();
    finding.gradingProposed(viewer, now);
    refuseIf(gradings.waiting(findingId).isPresent(), GradingRefusal.GRADING_WAITS);
    GradingOrder order = orders.of(finding, wish);
    refuseIf(isNothingNew(finding, order), GradingRefusal.SAME_GRADING);
    applyGrading.requireNothingFollows(finding, order);
    GradingRecord grading = GradingRecord.again(finding, order, wish.reason(), viewer, now);
    Set<Told> know = gradings.toldSoFar(findingId);
    gradings.add(grading);
    if (grading.state() == GradingState.PROPOSED) {
      events.fire(
          DomainEvent.of("LOWERING_PROPOSED", finding, viewer, now)
              .change(finding.severity(), order.severity())
              .because(wish.reason()));
      steps.message(finding, LOWERING_PROPOSED);
    } else {
      applyGrading.apply(finding, order, wish.reason(), know, viewer);
    }
    return finding;
  }

  private static boolean isNothingNew(Finding finding, GradingOrder order) {
    return order.severity() == finding.severity()
        && order.scope() == finding.scope()
        && order.overrideReason() == null;
  }

  private static void refuseIf(boolean condition, GradingRefusal refusal) {
    if (condition) {
      throw new RefusedException(refusal);
    }
  }
}
