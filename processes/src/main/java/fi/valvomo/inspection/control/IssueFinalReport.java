package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.inspection.entity.AuthorityDelivery;
import fi.valvomo.inspection.entity.CommentExtensions;
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
 * The final report goes to the provider and, where the law asks, to the supervisory authority; its
 * findings take effect. 434/2003 39 §; 741/2023 34 §.
 */
@ApplicationScoped
@Transactional
public class IssueFinalReport {

  @Inject private Inspections inspections;
  @Inject private CommentExtensions extensions;
  @Inject private OpenReported openReported;
  @Inject private AuthorityOfInspection authority;
  @Inject private InspectionLetters letters;
  @Inject private StoreDocument store;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  /**
   * Issues the report.
   *
   * @param channel how it was sent to the authority; needed only where 34 § asks for the sending
   * @param reference the authority's receipt, or null
   */
  public Inspection issue(UUID inspectionId, String channel, String reference, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.checkFinal(viewer);
    extensions.refuseWhileUndecided(inspectionId);
    steps.requireOpen(inspection, InspectionSteps.ISSUE_FINAL, viewer);
    AuthorityDelivery delivery = authority.delivery(inspection, channel, reference, now);
    // the deadlines of the findings run from this sending, and the report tells them
    openReported.findingsOf(inspection, viewer);
    PrintedLetter letter = letters.finalReport(inspection, viewer, now);
    Document document = store.sendLetter(inspection, letter, viewer);
    inspection.issueFinal(document.id(), delivery, viewer, now);
    news.toProvider("FINAL_REPORT_ISSUED", inspection, before, viewer, now);
    if (delivery.applies()) {
      news.inside("REPORT_SENT_TO_AUTHORITY", inspection, delivery.name().fi(), viewer, now);
    }
    steps.complete(inspection, InspectionSteps.ISSUE_FINAL, viewer, Map.of());
    return inspection;
  }
}
