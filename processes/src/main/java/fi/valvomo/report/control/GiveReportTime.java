package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportExtension;
import fi.valvomo.report.entity.ReportExtensions;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtensions;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** More time for a report. */
@ApplicationScoped
@Transactional
public class GiveReportTime extends GiveOwedTime<SelfMonitoringReport, ReportExtension> {

  private static final TimeSteps NAMES =
      new TimeSteps(
          ReportSteps.FILL_IN,
          ReportSteps.CORRECT,
          ReportSteps.DECIDE_EXTENSION,
          ReportSteps.EXTENSION_ASKED,
          ReportSteps.EXTENSION_MOOT,
          ReportSteps.NOT_LATE,
          ReportSteps.DEADLINE_SET,
          "REPORT_EXTENSION",
          "Raportti lähetettiin ennen ratkaisua.");

  @Inject private ReportExtensions extensions;
  @Inject private ReportAct act;
  @Inject private Clock clock;

  public GiveReportTime() {
    super(NAMES);
  }

  /** The officer gives time that was not asked for. */
  void give(SelfMonitoringReport report, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    ReportState before = report.state();
    extensions.add(
        ReportExtension.given(report, WorkingDays.onOrAfter(until), reason, viewer, now));
    move(report, until, viewer, now);
    act.tell("REPORT_EXTENSION_GIVEN", report, before, reason, viewer, now);
  }

  @Override
  OwedAct<SelfMonitoringReport> act() {
    return act;
  }

  @Override
  TimeExtensions<ReportExtension> extensions() {
    return extensions;
  }

  @Override
  ReportExtension asked(
      SelfMonitoringReport report, LocalDate until, String reason, Viewer by, Instant at) {
    return ReportExtension.asked(report, until, reason, by, at);
  }

  // a whole round is given one day, however far it is from the last day of each
  @Override
  void requireDay(LocalDate until, Deadline inForce, Instant at) {
    MoreTime.requireLater(until, inForce, at);
  }
}
