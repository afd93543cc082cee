package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.RuntimeService;

/** No next round follows this one; what was asked goes on. */
@ApplicationScoped
@Transactional
public class EndRecurrence {

  @Inject private Rounds rounds;
  @Inject private RuntimeService runtime;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public void end(UUID roundId, long seen, Viewer viewer) {
    Instant now = clock.instant();
    ReportRound round = rounds.get(roundId);
    round.expectVersion(seen);
    round.endRecurrence(viewer, now);
    events.fire(
        DomainEvent.of(
            "REPORT_ROUND_ENDED", SubjectType.REPORT_ROUND, round.id(), null, viewer, now));
    runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(roundId.toString(), true)
        .messageEventSubscriptionName(RoundSteps.RECURRENCE_ENDED)
        .list()
        .forEach(
            waiting -> runtime.messageEventReceived(RoundSteps.RECURRENCE_ENDED, waiting.getId()));
  }
}
