package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportExtensions;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The last day has passed: the officer gives more time, or lets the report be missing. */
@ApplicationScoped
@Transactional
public class DecideMissing {

  @Inject private ReportAct act;
  @Inject private GiveReportTime giveTime;
  @Inject private ReportExtensions extensions;
  @Inject private ProcessSteps steps;

  /** The producer gets until this day. */
  public SelfMonitoringReport extend(UUID id, LocalDate until, String reason, Viewer viewer) {
    return act.take(
        id,
        ReportSteps.DECIDE_MISSING,
        viewer,
        (report, now) -> giveTime.give(report, until, reason, viewer),
        "REPORT_MISSING_EXTENDED",
        reason,
        Map.of());
  }

  /** Nothing is waited for any more; that there is no answer is what is known. */
  public SelfMonitoringReport leave(UUID id, String reason, Viewer viewer) {
    SelfMonitoringReport left =
        act.take(
            id,
            ReportSteps.DECIDE_MISSING,
            viewer,
            (report, now) -> {
              report.leaveMissing(reason, viewer, now);
              extensions.refuseOpen(report.id(), reason, viewer, now);
            },
            "REPORT_LEFT_MISSING",
            reason,
            Map.of());
    steps.message(left, ReportSteps.LEFT_MISSING);
    return left;
  }
}
