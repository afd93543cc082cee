package fi.valvomo.report.control;

import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The first reminder is due and the report has not come: its last day is watched from now on. A
 * report that comes early never needs a watch.
 */
@Named("watchReportDeadline")
@ApplicationScoped
@Transactional
public class WatchReportDeadline implements JavaDelegate {

  @Inject private Reports reports;
  @Inject private ProcessSteps steps;

  @Override
  public void execute(DelegateExecution execution) {
    SelfMonitoringReport report =
        reports.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    steps.message(report, ReportSteps.DEADLINE_SET);
  }
}
