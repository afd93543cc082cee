package fi.valvomo.inspection.control;

import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.finding.control.DraftFinding;
import fi.valvomo.finding.control.VisitFindings;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingGround;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionBasis;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The officer makes a finding on a visit, until the draft report is sent; and may have seen on a
 * later one that it is corrected.
 */
@ApplicationScoped
@Transactional
public class DraftOnVisit implements VisitFindings {

  private static final String VISIT = "inspectionId";

  @Inject private Inspections inspections;
  @Inject private VisitCriteria criteria;
  @Inject private DraftFinding draftFinding;

  @Override
  public Finding draft(UUID inspectionId, String criterionCode, Grading grading, Viewer viewer) {
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    inspection.checkFinding(viewer);
    inspections.keepStill(inspection);
    FindingOrigin origin =
        new FindingOrigin(
            inspection.caseId(),
            inspection.id(),
            inspection.unitId(),
            inspection.producerId(),
            inspection.basis().relation());
    return draftFinding.draft(origin, ground(criterionCode, inspection.basis()), grading, viewer);
  }

  @Override
  public LocalDate heldOn(UUID inspectionId, UUID unitId, Viewer viewer) {
    Inspection inspection =
        inspections
            .find(inspectionId, viewer)
            .orElseThrow(() -> InvalidException.of(VISIT, "unknown"));
    if (!inspection.unitId().equals(unitId)) {
      throw InvalidException.of(VISIT, "notOfUnit");
    }
    if (inspection.visit() == null || inspection.visit().endedAt() == null) {
      throw InvalidException.of(VISIT, "visitNotHeld");
    }
    return LocalDate.ofInstant(inspection.visit().startedAt(), Deadline.ZONE);
  }

  private FindingGround ground(String criterionCode, InspectionBasis basis) {
    if (criterionCode == null || criterionCode.isBlank()) {
      return new FindingGround(null, null, null, basis.objective());
    }
    Criterion criterion = criteria.get(basis, criterionCode, "criterionCode");
    return new FindingGround(
        basis.catalogueVersion(), criterion.code(), criterion.theme(), criterion.objective());
  }
}
