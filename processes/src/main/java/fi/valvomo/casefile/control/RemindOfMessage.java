package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MessagePromise;
import fi.valvomo.casefile.entity.MessageSide;
import fi.valvomo.casefile.entity.MessageThread;
import fi.valvomo.casefile.entity.Messages;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** A promised answer did not come in time: told on the timeline, by mail and in the queue. */
@Named("remindOfMessage")
@ApplicationScoped
@Transactional
public class RemindOfMessage implements JavaDelegate {

  @Inject private Messages messages;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = UUID.fromString(execution.getProcessInstanceBusinessKey());
    MessageThread thread = messages.get(id);
    messages.owed(id).ifPresent(owed -> remind(thread, owed));
  }

  private void remind(MessageThread thread, MessagePromise owed) {
    steps.remind(thread, MessageWork.stepOf(owed.side()));
    DomainEvent late = DomainEvent.of("MESSAGE_OVERDUE", thread, Viewer.SYSTEM, clock.instant());
    events.fire(owed.side() == MessageSide.PROVIDER ? late.openToParties() : late);
  }
}
