package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportExtension;
import fi.valvomo.report.entity.ReportExtensions;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** More time for a report: asked for by the producer, decided or given by the officer. */
@ApplicationScoped
@Transactional
public class GiveReportTime {

  private static final String OVERTAKEN = "Raportti lähetettiin ennen ratkaisua.";

  @Inject private Reports reports;
  @Inject private ReportExtensions extensions;
  @Inject private ReportAct act;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * The producer asks, before the last day or after it. 434/2003 33 §.
   *
   * @throws InvalidException when the day is not later than the one in force, or has passed
   * @throws RefusedException when nothing is awaited any more, or a request lies open
   */
  public ReportExtension ask(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    SelfMonitoringReport report = reports.forViewer(id, viewer);
    report.refuseUnlessAnswerable();
    extensions.refuseWhileUndecided(id);
    MoreTime.requireLater(until, report.deadline(), now);
    ReportExtension extension = ReportExtension.asked(report, until, reason, viewer, now);
    extensions.add(extension);
    events.fire(extension.asking("REPORT_EXTENSION_ASKED", report, viewer));
    steps.message(report, ReportSteps.EXTENSION_ASKED);
    return extension;
  }

  /**
   * The officer grants it.
   *
   * @param until null for the day that was asked for
   */
  public SelfMonitoringReport grant(UUID id, LocalDate until, String reason, Viewer viewer) {
    SelfMonitoringReport report =
        act.take(
            id,
            ReportSteps.DECIDE_EXTENSION,
            viewer,
            (asked, now) -> {
              ReportExtension extension = extensions.toDecide(id);
              LocalDate day = until == null ? extension.time().askedUntil() : until;
              LocalDate moved = move(asked, day, viewer, now);
              extension.grant(moved, reason, viewer, now);
            },
            "REPORT_EXTENSION_GRANTED",
            reason,
            Map.of());
    steps.message(report, ReportSteps.NOT_LATE);
    return report;
  }

  /** The officer refuses it. */
  public SelfMonitoringReport refuse(UUID id, String reason, Viewer viewer) {
    return act.take(
        id,
        ReportSteps.DECIDE_EXTENSION,
        viewer,
        (report, now) -> extensions.toDecide(id).refuse(reason, viewer, now),
        "REPORT_EXTENSION_REFUSED",
        reason,
        Map.of());
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

  /** The report came before more time was decided on; another request may follow its return. */
  void overtaken(SelfMonitoringReport report, Instant now) {
    if (steps.message(report, ReportSteps.EXTENSION_MOOT, Map.of())) {
      extensions.refuseOpen(report.id(), OVERTAKEN, Viewer.SYSTEM, now);
    }
  }

  /** The last day moves, and with it the place in the queue and the reminders. */
  private LocalDate move(SelfMonitoringReport report, LocalDate until, Viewer by, Instant now) {
    LocalDate day = WorkingDays.onOrAfter(until);
    MoreTime.requireLater(day, report.deadline(), now);
    report.extend(day, by, now);
    boolean corrects = report.state() == ReportState.RETURNED;
    steps.moveDue(
        report,
        corrects ? ReportSteps.CORRECT : ReportSteps.FILL_IN,
        report.deadline().dueAt(),
        by);
    steps.message(report, ReportSteps.DEADLINE_SET);
    return day;
  }
}
