package fi.valvomo.inspection.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of an inspection. */
@ApplicationScoped
public class InspectionWork implements WorkSubjects {

  @Inject private Inspections inspections;
  @Inject private CaseFiles cases;

  @Override
  public SubjectType type() {
    return SubjectType.INSPECTION;
  }

  @Override
  public String processKey() {
    return InspectionSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID inspectionId) {
    Inspection inspection = inspections.get(inspectionId);
    CaseFile file = cases.get(inspection.caseId());
    return new WorkSubject(
        SubjectType.INSPECTION,
        inspection.id(),
        inspection.caseId(),
        file.number(),
        inspection.producerId(),
        inspection.unitId(),
        inspection.basis().relation().name(),
        null,
        file.title());
  }
}
