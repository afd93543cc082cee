package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
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
  @Inject private VisitFindings visits;

  /**
   * Verifies, or sends back to work.
   *
   * @throws InvalidException on the field when what it rests on is not there, or lies in the future
   */
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
    requireBasis(finding, seen, viewer, now);
    finding.verify(seen, viewer, now);
    if (finding.awaitsPlan()) {
      GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
      finding.askPlan(orders.forPlan(order, now), orders.forCorrection(order, now), viewer, now);
    }
  }

  /** What it rests on belongs here, and was there by the day on which it was seen. */
  private void requireBasis(Finding finding, Verification seen, Viewer viewer, Instant now) {
    if (seen.verifiedOn().isAfter(LocalDate.ofInstant(now, Deadline.ZONE))) {
      throw InvalidException.of("verifiedOn", "past");
    }
    attachments.requireOf(finding, seen.documentIds(), "documentIds", viewer);
    if (seen.inspectionId() == null) {
      return;
    }
    if (seen.inspectionId().equals(finding.inspectionId())) {
      throw InvalidException.of("inspectionId", "visitOfFinding");
    }
    LocalDate held = visits.heldOn(seen.inspectionId(), finding.unitId(), viewer);
    if (seen.verifiedOn().isBefore(held)) {
      throw InvalidException.of("verifiedOn", "beforeVisit", held);
    }
  }
}
