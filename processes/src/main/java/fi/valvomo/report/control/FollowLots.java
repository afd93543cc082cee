package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.Rounds;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The next lot of the reports of a round that an officer reminds of, or gives more time, at once. A
 * round may ask thousands of units: one transaction over all of them would hold each row until the
 * last one is done.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FollowLots {

  @Inject private Rounds rounds;
  @Inject private Reports reports;
  @Inject private ReportAct act;
  @Inject private GiveReportTime giveTime;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.report.started-at-a-time", defaultValue = "100")
  private int atATime;

  /** Reminds the next ones; says how many. */
  int remind(UUID roundId, Viewer viewer) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
    rounds.get(roundId);
    List<SelfMonitoringReport> lot = reports.toRemind(roundId, today, atATime);
    lot.forEach(report -> remind(report, today, viewer, now));
    return lot.size();
  }

  private void remind(SelfMonitoringReport report, LocalDate today, Viewer by, Instant now) {
    ReportState before = report.state();
    report.remind(today, by, now);
    act.tell("REPORT_REMINDED", report, before, null, by, now);
    steps.remind(
        report, before == ReportState.RETURNED ? ReportSteps.CORRECT : ReportSteps.FILL_IN);
  }

  /** Gives the next ones until this day; says how many. */
  int extend(UUID roundId, LocalDate until, String reason, Viewer viewer) {
    if (!rounds.get(roundId).isOpened()) {
      throw new RefusedException(ReportRefusal.ROUND_OPENING);
    }
    List<SelfMonitoringReport> lot = reports.extendable(roundId, until, atATime);
    lot.forEach(
        report -> {
          giveTime.give(report, until, reason, viewer);
          steps.message(report, ReportSteps.NOT_LATE);
        });
    return lot.size();
  }
}
