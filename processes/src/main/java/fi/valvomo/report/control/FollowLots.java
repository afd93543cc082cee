package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.FollowUpKind;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.RoundFollowUp;
import fi.valvomo.report.entity.RoundFollowUps;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The next lot of the reports of a round that an officer reminds of, or gives more time, at once,
 * in a transaction of its own: one over all of them would hold each row until the last one is done.
 * Which are left the reports say by themselves: nobody is reminded twice on one day.
 */
@Named("followLots")
@ApplicationScoped
@Transactional
public class FollowLots implements JavaDelegate {

  @Inject private RoundFollowUps followUps;
  @Inject private Reports reports;
  @Inject private ReportAct act;
  @Inject private GiveReportTime giveTime;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.report.started-at-a-time", defaultValue = "100")
  private int atATime;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    RoundFollowUp followUp = followUp(execution.getProcessInstanceBusinessKey());
    List<SelfMonitoringReport> lot = lot(followUp);
    Viewer officer = officer(followUp);
    lot.forEach(
        report -> {
          if (followUp.kind() == FollowUpKind.REMIND) {
            remind(report, followUp, officer, now);
          } else {
            extend(report, followUp, officer);
          }
        });
    followUp.did(lot.size(), now);
  }

  /** Whether reports may be left; the process asks it after each lot. */
  public boolean goesOn(String followUpId) {
    return followUp(followUpId).goesOn();
  }

  private List<SelfMonitoringReport> lot(RoundFollowUp of) {
    return of.kind() == FollowUpKind.REMIND
        ? reports.toRemind(of.roundId(), of.day(), atATime)
        : reports.extendable(of.roundId(), of.until(), atATime);
  }

  private void remind(SelfMonitoringReport report, RoundFollowUp of, Viewer by, Instant now) {
    ReportState before = report.state();
    report.remind(of.day(), by, now);
    act.tell("REPORT_REMINDED", report, before, null, by, now);
    steps.remind(
        report, before == ReportState.RETURNED ? ReportSteps.CORRECT : ReportSteps.FILL_IN);
  }

  private void extend(SelfMonitoringReport report, RoundFollowUp of, Viewer by) {
    giveTime.give(report, of.until(), of.reason(), by);
    steps.message(report, ReportSteps.NOT_LATE);
  }

  private RoundFollowUp followUp(String id) {
    return followUps.get(UUID.fromString(id));
  }

  /** Who asked for it does it, also where the house does it for them. */
  private static Viewer officer(RoundFollowUp of) {
    return new Viewer(
        of.asked().personId(), of.asked().name(), Set.of(Role.OFFICER), Set.of(), Language.FI);
  }
}
