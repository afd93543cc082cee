package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.GradingState;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A second person says yes or no to a grading to or from serious (neljän silmän periaate). */
@ApplicationScoped
@Transactional
public class ConfirmGrading {

  @Inject private Findings findings;
  @Inject private Gradings gradings;
  @Inject private GradingOrders orders;
  @Inject private ApplyGrading applyGrading;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding confirm(UUID findingId, boolean confirmed, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    GradingRecord grading =
        gradings
            .toBeConfirmed(findingId)
            .orElseThrow(() -> new RefusedException(GradingRefusal.NO_GRADING_WAITS));
    boolean lowering = grading.state() == GradingState.PROPOSED;
    String step = lowering ? FindingSteps.CONFIRM_LOWERING : stepOfRaise(finding, viewer);
    steps.requireOpen(finding, step, viewer);
    Set<Told> know = gradings.toldSoFar(findingId);
    if (lowering) {
      grading.demandAnew(orders.anew(finding, grading.order()), viewer, now);
    }
    grading.confirm(confirmed, reason, viewer, now);
    events.fire(
        DomainEvent.of(
                confirmed ? "GRADING_CONFIRMED" : "GRADING_NOT_CONFIRMED", finding, viewer, now)
            .change(grading.severityBefore(), grading.order().severity())
            .because(reason));
    steps.complete(finding, step, viewer, Map.of("confirmed", confirmed));
    if (lowering && confirmed) {
      applyGrading.apply(finding, grading.order(), grading.reason(), know, viewer);
    }
    return finding;
  }

  private String stepOfRaise(Finding finding, Viewer viewer) {
    if (steps.standsAt(finding, FindingSteps.CONFIRM_GRADING)) {
      return FindingSteps.CONFIRM_GRADING;
    }
    if (!viewer.is(Role.MANAGER)) {
      throw new RefusedException(WorkRefusal.NOT_THE_STEP);
    }
    return FindingSteps.CONFIRM_GRADING_LATE;
  }
}
