package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionRefusal;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.inspection.entity.ReportIssue;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows a report as it would be sent now; nothing is kept or sent. */
@ApplicationScoped
@Transactional
public class PreviewReport {

  @Inject private Inspections inspections;
  @Inject private InspectionLetters letters;
  @Inject private Deadlines deadlines;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.inspection.comment-days", defaultValue = "14")
  private int commentDays;

  public PrintedLetter preview(UUID inspectionId, ReportKind kind, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    if (inspection.visit() == null || inspection.visit().endedAt() == null) {
      throw new RefusedException(InspectionRefusal.OUT_OF_ORDER);
    }
    return kind == ReportKind.DRAFT
        ? letters.draft(inspection, forComments(inspection, now), viewer, now)
        : letters.finalReport(inspection, viewer, now);
  }

  private Deadline forComments(Inspection inspection, Instant now) {
    return inspection
        .report(ReportKind.DRAFT)
        .map(ReportIssue::commentsDeadline)
        .orElseGet(() -> deadlines.set(now, Channel.PORTAL, commentDays, DayKind.CALENDAR));
  }
}
