package fi.valvomo.notice.control;

import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.BeginInspection;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeOutcome;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A notice becomes, or joins, a finding or an inspection of its unit. On the immediate path the
 * finding is a serious one, which acts at once. 741/2023 25.1 §.
 */
@ApplicationScoped
@Transactional
public class ExamineNotice {

  @Inject private Notices notices;
  @Inject private Findings findings;
  @Inject private Inspections inspections;
  @Inject private RecordFinding recordFinding;
  @Inject private BeginInspection beginInspection;
  @Inject private ProcessSteps steps;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /** A new finding, in the case of the notice. */
  public Notice record(
      UUID id, UUID relationId, String criterionCode, Grading grading, Viewer viewer) {
    Notice notice = waiting(id, viewer);
    requireSerious(notice, grading.severity());
    return follows(notice, found(notice, relationId, criterionCode, grading, viewer), viewer);
  }

  /** A confidential notice is in no case: its finding opens one that does not say why. */
  private Finding found(
      Notice notice, UUID relationId, String criterionCode, Grading grading, Viewer viewer) {
    if (notice.caseId() == null) {
      return recordFinding.record(notice.unitId(), relationId, criterionCode, grading, viewer);
    }
    FindingOrigin origin = recordFinding.originIn(notice.caseId(), notice.unitId(), relationId);
    return recordFinding.recordIn(origin, criterionCode, grading, viewer);
  }

  /** A finding that is there already. */
  public Notice joinFinding(UUID id, UUID findingId, Viewer viewer) {
    Notice notice = waiting(id, viewer);
    Finding finding;
    try {
      finding = findings.forViewer(findingId, viewer);
    } catch (MissingException unknown) {
      throw InvalidException.of("findingId", "unknown");
    }
    requireSerious(notice, finding.severity());
    return follows(notice, finding, viewer);
  }

  /** A new reactive inspection, in the case of the notice. */
  public Notice inspect(
      UUID id, UUID relationId, String basisCode, InspectionOrder order, Viewer viewer) {
    Notice notice = waiting(id, viewer);
    Inspection inspection =
        beginInspection.beginIn(
            notice.caseId(), notice.unitId(), relationId, basisCode, order, viewer);
    return follows(notice, inspection, viewer);
  }

  /** An inspection that is there already. */
  public Notice joinInspection(UUID id, UUID inspectionId, Viewer viewer) {
    Notice notice = waiting(id, viewer);
    try {
      return follows(notice, inspections.forViewer(inspectionId, viewer), viewer);
    } catch (MissingException unknown) {
      throw InvalidException.of("inspectionId", "unknown");
    }
  }

  private Notice waiting(UUID id, Viewer viewer) {
    Notice notice = notices.forViewer(id, viewer);
    steps.requireOpen(notice, stepOf(notice), viewer);
    return notice;
  }

  private static void requireSerious(Notice notice, Severity severity) {
    if (isImmediate(notice) && severity != Severity.SERIOUS) {
      throw InvalidException.of("severity", "seriousAtOnce");
    }
  }

  private Notice follows(Notice notice, Finding finding, Viewer viewer) {
    return follows(
        notice,
        new Follows(
            NoticeOutcome.FINDING,
            SubjectType.FINDING,
            finding.id(),
            finding.unitId(),
            finding.title()),
        viewer);
  }

  private Notice follows(Notice notice, Inspection inspection, Viewer viewer) {
    if (isImmediate(notice)) {
      throw InvalidException.of("severity", "seriousAtOnce");
    }
    return follows(
        notice,
        new Follows(
            NoticeOutcome.INSPECTION,
            SubjectType.INSPECTION,
            inspection.id(),
            inspection.unitId(),
            inspection.reason()),
        viewer);
  }

  private Notice follows(Notice notice, Follows what, Viewer viewer) {
    Instant now = clock.instant();
    NoticeState before = notice.state();
    String title = what.title().length() > 600 ? what.title().substring(0, 600) : what.title();
    notice.link(what.type(), what.id(), what.unitId(), title, viewer, now);
    notice.settle(what.outcome(), null, viewer, now);
    news.inside("NOTICE_LED_TO_" + what.outcome(), notice, before, null, viewer, now);
    steps.complete(notice, stepOf(notice), viewer, Map.of());
    return notice;
  }

  private static String stepOf(Notice notice) {
    return isImmediate(notice) ? NoticeSteps.ACT_AT_ONCE : NoticeSteps.EXAMINE;
  }

  private static boolean isImmediate(Notice notice) {
    return notice.triage() != null && notice.triage().path() == NoticePath.IMMEDIATE;
  }

  private record Follows(
      NoticeOutcome outcome, SubjectType type, UUID id, UUID unitId, String title) {}
}
