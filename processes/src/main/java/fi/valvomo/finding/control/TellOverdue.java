package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** The last day passed: the timeline says so and the producer is told, before a manager decides. */
@Named("tellOverdue")
@ApplicationScoped
@Transactional
public class TellOverdue implements JavaDelegate {

  @Inject private Findings findings;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Finding finding = findings.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    events.fire(
        DomainEvent.of("FINDING_OVERDUE", finding, Viewer.SYSTEM, clock.instant()).openToParties());
  }
}
