package fi.valvomo.inspection.control;

import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The officer prepares the inspection and says whether they are disqualified. Who is gives the work
 * back, for another officer to take. 434/2003 27-28 §.
 */
@ApplicationScoped
@Transactional
public class DeclareImpartiality {

  @Inject private Inspections inspections;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection declare(UUID inspectionId, boolean disqualified, String text, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.declare(disqualified, text, viewer, now);
    if (disqualified) {
      news.inside("DISQUALIFIED", inspection, text, viewer, now);
      steps.giveBack(inspection, InspectionSteps.PREPARE, viewer);
      return inspection;
    }
    news.inside("INSPECTION_PREPARED", inspection, before, text, viewer, now);
    boolean announced = inspection.announcement().announced();
    steps.complete(inspection, InspectionSteps.PREPARE, viewer, Map.of("announced", announced));
    return inspection;
  }
}
