package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The officer satisfies themselves that a correction is real, or sends it back. */
@ApplicationScoped
@Transactional
public class VerifyFinding {

  @Inject private FindingAct act;
  @Inject private GradingOrders orders;
  @Inject private ProcessSteps steps;
  @Inject private Attachments attachments;
  @Inject @Any private Instance<CaseSubjects> rooms;

  public Finding verify(UUID findingId, Verification seen, Viewer viewer) {
    Finding verified =
        act.take(
            findingId,
            FindingSteps.VERIFY,
            viewer,
            (finding, now) -> see(finding, seen, viewer, now),
            new Told(seen.passed() ? "FINDING_VERIFIED" : "VERIFICATION_FAILED", seen.note()),
            Map.of("verified", seen.passed()));
    if (!seen.passed()) {
      // while it was reported done nothing was owed, and the watch may have ended
      steps.message(verified, FindingSteps.DEADLINE_SET);
    }
    return verified;
  }

  /** One that was taken for corrected before it opened has no plan yet: its time begins now. */
  private void see(Finding finding, Verification seen, Viewer viewer, Instant now) {
    requireOfFinding(finding, seen, viewer);
    finding.verify(seen, viewer, now);
    if (finding.awaitsPlan()) {
      GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
      finding.askPlan(orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
    }
  }

  private void requireOfFinding(Finding finding, Verification seen, Viewer viewer) {
    attachments.requireOf(finding, seen.documentIds(), "documentIds", viewer);
    if (seen.inspectionId() != null
        && !visit(seen.inspectionId(), viewer).unitId().equals(finding.unitId())) {
      throw InvalidException.of("inspectionId", "notOfUnit");
    }
  }

  private CaseSubject visit(UUID id, Viewer viewer) {
    return rooms.stream()
        .filter(room -> room.type() == SubjectType.INSPECTION)
        .findFirst()
        .orElseThrow(() -> InvalidException.of("inspectionId", "unknown"))
        .forViewer(id, viewer);
  }
}
