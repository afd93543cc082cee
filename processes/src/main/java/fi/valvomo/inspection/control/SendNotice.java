package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The provider is told of the coming visit, by a letter, and asked beforehand. 434/2003 39 §. */
@ApplicationScoped
@Transactional
public class SendNotice {

  @Inject private Inspections inspections;
  @Inject private InspectionLetters letters;
  @Inject private StoreDocument store;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection send(
      UUID inspectionId, String message, LocalDate questionnaireDueOn, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.announce(message, questionnaireDueOn, viewer, now);
    steps.requireOpen(inspection, InspectionSteps.SEND_NOTICE, viewer);
    PrintedLetter letter = letters.notice(inspection, viewer, now);
    store.sendLetter(inspection, letter, viewer);
    news.toProvider("NOTICE_SENT", inspection, before, viewer, now);
    steps.complete(inspection, InspectionSteps.SEND_NOTICE, viewer, Map.of());
    return inspection;
  }
}
