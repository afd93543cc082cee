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

/** The officer comes to the unit, and leaves it. 434/2003 39 §. */
@ApplicationScoped
@Transactional
public class ConductVisit {

  @Inject private Inspections inspections;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  /** From now on the provider knows, also of an unannounced visit. */
  public Inspection start(UUID inspectionId, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.start(viewer, now);
    steps.requireOpen(inspection, InspectionSteps.CONDUCT, viewer);
    news.toProvider("VISIT_STARTED", inspection, before, viewer, now);
    return inspection;
  }

  public Inspection end(UUID inspectionId, String course, String participants, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.end(course, participants, viewer, now);
    news.toProvider("VISIT_ENDED", inspection, before, viewer, now);
    steps.complete(inspection, InspectionSteps.CONDUCT, viewer, Map.of());
    return inspection;
  }
}
