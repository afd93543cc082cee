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
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The officer makes a finding on a visit, until the draft report is sent. */
@ApplicationScoped
@Transactional
public class DraftOnVisit implements VisitFindings {

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

  private FindingGround ground(String criterionCode, InspectionBasis basis) {
    if (criterionCode == null || criterionCode.isBlank()) {
      return new FindingGround(null, null, null, basis.objective());
    }
    Criterion criterion = criteria.get(basis, criterionCode, "criterionCode");
    return new FindingGround(
        basis.catalogueVersion(), criterion.code(), criterion.theme(), criterion.objective());
  }
}
