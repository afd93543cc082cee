package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.finding.control.RevealFindings;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The draft report goes to the provider, whose time for comments runs from this sending. */
@ApplicationScoped
@Transactional
public class SendDraftReport {

  @Inject private Inspections inspections;
  @Inject private RevealFindings revealFindings;
  @Inject private InspectionLetters letters;
  @Inject private StoreDocument store;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection send(UUID inspectionId, int commentsDays, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.checkDraft(viewer);
    steps.requireOpen(inspection, InspectionSteps.DRAFT_REPORT, viewer);
    Deadline forComments = deadlines.set(now, Channel.PORTAL, commentsDays, DayKind.CALENDAR);
    revealFindings.ofInspection(inspectionId, viewer);
    PrintedLetter letter = letters.draft(inspection, forComments, viewer, now);
    Document document = store.sendLetter(inspection, letter, viewer);
    inspection.sendDraft(document.id(), forComments, viewer, now);
    news.toProvider("DRAFT_REPORT_SENT", inspection, before, viewer, now);
    steps.complete(inspection, InspectionSteps.DRAFT_REPORT, viewer, Map.of());
    return inspection;
  }
}
