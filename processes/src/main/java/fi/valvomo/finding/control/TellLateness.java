package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * What the organiser owes a danger was not done in time: it is told on the timeline, the step is
 * marked in the queue, and a day on which nobody looked comes to the manager.
 */
@Named("tellLateness")
@ApplicationScoped
@Transactional
public class TellLateness implements JavaDelegate {

  private static final String FOLLOW_UP_MISSED = "follow-up-missed";

  @Inject private Findings findings;
  @Inject private DangerWatch watch;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Finding finding = findings.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    watch.late(finding.id()).map(WorkItem::step).toList().forEach(step -> tell(finding, step));
  }

  private void tell(Finding finding, String step) {
    boolean missed = step.equals(FindingSteps.FOLLOW_UP);
    String kind = missed ? "FOLLOW_UP_MISSED" : "SERIOUS_NOTE_LATE";
    steps.remind(finding, step);
    events.fire(DomainEvent.of(kind, finding, Viewer.SYSTEM, clock.instant()));
    if (missed && !steps.standsAt(finding, FindingSteps.HANDLE_MISSED_FOLLOW_UP)) {
      steps.message(finding, FOLLOW_UP_MISSED);
    }
  }
}
