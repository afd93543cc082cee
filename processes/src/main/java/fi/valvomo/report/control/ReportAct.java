package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What every step of a report has in common: read what this person may see, check that the report
 * stands at the step, do it, tell it, and let the process go on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReportAct {

  @Inject private Reports reports;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Does one step of an officer.
   *
   * @param verb what the aggregate does, given the present instant
   * @param told kind of the event
   */
  SelfMonitoringReport take(
      UUID id,
      String step,
      Viewer viewer,
      BiConsumer<SelfMonitoringReport, Instant> verb,
      String told,
      String why,
      Map<String, Object> routing) {
    Instant now = clock.instant();
    SelfMonitoringReport report = reports.forViewer(id, viewer);
    WorkItem work = steps.requireOpen(report, step, viewer);
    ReportState before = report.state();
    verb.accept(report, now);
    tell(told, report, before, why, viewer, now);
    steps.complete(work, viewer, routing);
    return report;
  }

  /** Something happened that both sides may know. */
  void tell(
      String kind,
      SelfMonitoringReport report,
      ReportState before,
      String why,
      Viewer viewer,
      Instant at) {
    events.fire(
        DomainEvent.of(kind, report, viewer, at)
            .change(before, report.state())
            .because(why)
            .openToParties());
  }
}
