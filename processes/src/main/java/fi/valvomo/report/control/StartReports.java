package fi.valvomo.report.control;

import fi.valvomo.casefile.control.Cases;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundUnits;
import fi.valvomo.report.entity.RoundUnits.Registration;
import fi.valvomo.report.entity.Rounds;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * Starts the processes of the next units of a round, in a transaction of their own: a house that
 * falls down meanwhile goes on where it was.
 */
@Named("startReports")
@ApplicationScoped
@Transactional
public class StartReports implements JavaDelegate {

  @Inject private Rounds rounds;
  @Inject private RoundUnits units;
  @Inject private ReportTemplates templates;
  @Inject private Cases cases;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.report.started-at-a-time", defaultValue = "100")
  private int atATime;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    ReportRound round = rounds.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    List<SelfMonitoringReport> next = units.toStart(round.id(), atATime);
    if (!next.isEmpty()) {
      units.openCases(next, registration(round, now), now);
      Viewer opener = opener(round);
      next.forEach(report -> start(report, opener, now));
      round.started(next.size(), now);
    }
  }

  private void start(SelfMonitoringReport report, Viewer opener, Instant now) {
    report.start(opener, now);
    steps.start(ReportSteps.PROCESS, report, Map.of());
    events.fire(DomainEvent.of("REPORT_ASKED", report, opener, now).openToParties());
  }

  private Registration registration(ReportRound round, Instant now) {
    String title = templates.get(round.templateId()).title().fi();
    return new Registration(
        round.opened().name(),
        cases.numberHead(now),
        cases.taskClass(),
        title + " " + round.period().words() + ", ");
  }

  /** Who opened the round asks, also when the house does it for them. */
  private static Viewer opener(ReportRound round) {
    return new Viewer(
        round.opened().personId(),
        round.opened().name(),
        Set.of(Role.OFFICER),
        Set.of(),
        Language.FI);
  }
}
