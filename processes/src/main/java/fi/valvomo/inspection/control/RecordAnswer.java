package fi.valvomo.inspection.control;

import fi.valvomo.inspection.entity.Answer;
import fi.valvomo.inspection.entity.Answers;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.inspection.entity.Observation;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The officer writes down what they see of one criterion, as the visit goes on. */
@ApplicationScoped
@Transactional
public class RecordAnswer {

  @Inject private Inspections inspections;
  @Inject private Answers answers;
  @Inject private VisitCriteria criteria;
  @Inject private Clock clock;

  public Answer record(
      UUID inspectionId, String criterionCode, Observation observation, Viewer viewer) {
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    criteria.get(inspection.basis(), criterionCode, "criterionCode");
    inspections.keepStill(inspection);
    Answer answer = answers.toWrite(inspectionId, criterionCode);
    inspection.record(answer, observation, viewer, clock.instant());
    return answer;
  }
}
