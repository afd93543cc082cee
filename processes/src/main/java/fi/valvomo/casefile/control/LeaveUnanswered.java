package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.MessagePromise;
import fi.valvomo.casefile.entity.MessageSide;
import fi.valvomo.casefile.entity.MessageThread;
import fi.valvomo.casefile.entity.Messages;
import fi.valvomo.casefile.entity.PromiseOutcome;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The side that was asked says that no answer is needed, such as to a thank-you. */
@ApplicationScoped
@Transactional
public class LeaveUnanswered {

  @Inject private Messages messages;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Ends the promise without an answer.
   *
   * @throws RefusedException when this side owes none
   */
  public void leave(UUID threadId, String reason, Viewer viewer) {
    MessageThread thread = messages.forViewer(threadId, viewer);
    MessageSide side = MessageSide.of(viewer);
    MessagePromise owed =
        messages
            .owed(threadId)
            .filter(promise -> promise.side() == side)
            .orElseThrow(() -> new RefusedException(CasefileRefusal.NOTHING_OWED));
    Instant now = clock.instant();
    owed.end(PromiseOutcome.NOT_NEEDED, viewer, now);
    events.fire(DomainEvent.of("MESSAGE_NEEDS_NO_ANSWER", thread, viewer, now).because(reason));
    steps.complete(thread, MessageWork.stepOf(side), viewer, Map.of());
  }
}
