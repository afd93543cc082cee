package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The next round of a recurring one opens by itself, with the version of the template that is then
 * in force. Every four months by the cycle of the law, 741/2023 26–27 §.
 */
@Named("openNextRound")
@ApplicationScoped
@Transactional
public class OpenNextRound implements JavaDelegate {

  @Inject private Rounds rounds;
  @Inject private ReportTemplates templates;
  @Inject private OpenRound openRound;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    ReportRound round = rounds.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    Optional<RoundOrder> next = next(round, now);
    if (next.isPresent()) {
      openRound.open(next.get(), opener(round));
    } else {
      events.fire(
          DomainEvent.of(
              "REPORT_ROUND_NOT_REOPENED",
              SubjectType.REPORT_ROUND,
              round.id(),
              null,
              Viewer.SYSTEM,
              now));
    }
    round.handOver(now);
  }

  /** Nothing to open where the report is not asked any more, or of nobody. */
  private Optional<RoundOrder> next(ReportRound round, Instant now) {
    ReportTemplate before = templates.get(round.templateId());
    return templates
        .inForce(before.code(), LocalDate.ofInstant(now, Deadline.ZONE))
        .map(inForce -> round.next(inForce.id()))
        .filter(RoundOrder::periodFitsCycle)
        .filter(order -> openRound.preview(order).toAsk() > 0);
  }

  private static Viewer opener(ReportRound round) {
    return new Viewer(
        round.opened().personId(),
        round.opened().name(),
        Set.of(Role.OFFICER),
        Set.of(),
        Language.FI);
  }
}
