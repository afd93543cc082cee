package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.Rounds;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an officer does to a whole round: remind all late ones at once, or give all more time. */
@ApplicationScoped
@Transactional
public class FollowRound {

  @Inject private Rounds rounds;
  @Inject private Reports reports;
  @Inject private ReportAct act;
  @Inject private GiveReportTime giveTime;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  /** Who would be reminded: all late ones, except whom somebody reminded today. */
  public List<ReportRow> toRemind(UUID roundId, Viewer viewer) {
    rounds.get(roundId);
    LocalDate today = today();
    return reports.all(ReportFilter.lateOf(roundId, today), viewer).stream()
        .filter(row -> !today.equals(row.remindedOn()))
        .toList();
  }

  /** Reminds them; says how many. */
  public int remind(UUID roundId, Viewer viewer) {
    Instant now = clock.instant();
    LocalDate today = today();
    rounds.get(roundId);
    List<SelfMonitoringReport> late =
        reports.late(roundId, today).stream()
            .filter(report -> !today.equals(report.remindedOn()))
            .toList();
    late.forEach(report -> remind(report, today, viewer, now));
    return late.size();
  }

  /**
   * All from whom something is awaited get until this day; says how many.
   *
   * @throws RefusedException while the round is still being opened
   */
  public int extend(UUID roundId, LocalDate until, String reason, Viewer viewer) {
    ReportRound round = rounds.get(roundId);
    if (!round.isOpened()) {
      throw new RefusedException(ReportRefusal.ROUND_OPENING);
    }
    List<SelfMonitoringReport> awaited =
        reports.extendable(roundId).stream()
            .filter(report -> report.deadline().dueOn().isBefore(until))
            .toList();
    if (awaited.isEmpty()) {
      throw new RefusedException(ReportRefusal.NOTHING_TO_EXTEND);
    }
    awaited.forEach(
        report -> {
          giveTime.give(report, until, reason, viewer);
          steps.message(report, ReportSteps.NOT_LATE);
        });
    return awaited.size();
  }

  private void remind(SelfMonitoringReport report, LocalDate today, Viewer by, Instant now) {
    ReportState before = report.state();
    report.remind(today, by, now);
    act.tell("REPORT_REMINDED", report, before, null, by, now);
    steps.remind(
        report, before == ReportState.RETURNED ? ReportSteps.CORRECT : ReportSteps.FILL_IN);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
