package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds inspections for whoever adds or reads their files. */
@ApplicationScoped
public class InspectionSubjects implements CaseSubjects {

  @Inject private Inspections inspections;
  @Inject private VisitCriteria criteria;

  @Override
  public SubjectType type() {
    return SubjectType.INSPECTION;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return inspections.forViewer(id, viewer);
  }

  /** What the officer photographs on the visit belongs to a criterion of its checklist. */
  @Override
  public void checkCriterion(CaseSubject subject, String code, Viewer viewer) {
    Inspection inspection = inspections.forViewer(subject.id(), viewer);
    if (!viewer.is(Role.OFFICER) || inspection.state() != InspectionState.UNDERWAY) {
      throw InvalidException.of("criterion", "noVisitUnderway");
    }
    criteria.get(inspection.basis(), code, "criterion");
  }
}
