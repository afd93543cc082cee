package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds inspections for whoever adds or reads their files. */
@ApplicationScoped
public class InspectionSubjects implements CaseSubjects {

  @Inject private Inspections inspections;

  @Override
  public SubjectType type() {
    return SubjectType.INSPECTION;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return inspections.forViewer(id, viewer);
  }
}
