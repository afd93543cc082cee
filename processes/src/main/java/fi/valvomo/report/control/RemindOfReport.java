package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportReminders;
import fi.valvomo.report.entity.ReportReminders.Moment;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * Reminds the producer of a report: on the timeline, by mail and in its queue. When the last day
 * has passed, the report is missing, and an officer decides what follows.
 */
@Named("remindOfReport")
@ApplicationScoped
@Transactional
public class RemindOfReport implements JavaDelegate {

  @Inject private Reports reports;
  @Inject private ReportReminderTimes times;
  @Inject private ReportReminders reminders;
  @Inject private ReportAct act;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    SelfMonitoringReport report =
        reports.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    times.now(report).ifPresent(moment -> tell(report, moment));
  }

  private void tell(SelfMonitoringReport report, Moment moment) {
    Instant now = clock.instant();
    ReportState before = report.state();
    reminders.add(report.id(), moment, report.deadline().dueOn(), now);
    if (moment == Moment.LATE) {
      report.miss(now);
    }
    act.tell(kind(moment, report), report, before, null, Viewer.SYSTEM, now);
    steps.remind(
        report, report.state() == ReportState.RETURNED ? ReportSteps.CORRECT : ReportSteps.FILL_IN);
    if (moment == Moment.LATE) {
      steps.message(report, ReportSteps.MISSED);
    }
  }

  private static String kind(Moment moment, SelfMonitoringReport report) {
    return switch (moment) {
      case BEFORE -> "REPORT_DUE_SOON";
      case TODAY -> "REPORT_DUE_TODAY";
      case LATE ->
          report.state() == ReportState.MISSING ? "REPORT_MISSING" : "REPORT_CORRECTION_MISSING";
    };
  }
}
