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

/** The officer closes the inspection with a reason; its findings live on. 741/2023 25.3 §. */
@ApplicationScoped
@Transactional
public class CloseInspection {

  @Inject private Inspections inspections;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection close(UUID inspectionId, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.close(reason, viewer, now);
    news.toProvider("INSPECTION_CLOSED", inspection, before, reason, viewer, now);
    steps.complete(inspection, InspectionSteps.CLOSE, viewer, Map.of());
    return inspection;
  }
}
