package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingReminders.Due;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.Reminder;
import fi.valvomo.finding.entity.Reminder.Moment;
import fi.valvomo.finding.entity.Reminders;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * Reminds the producer of what it owes: on the timeline, by mail and in its queue. Tells the
 * process when a last day of the finding itself was missed, which a manager must handle.
 */
@Named("remindOfDeadlines")
@ApplicationScoped
@Transactional
public class RemindOfDeadlines implements JavaDelegate {

  @Inject private Findings findings;
  @Inject private FindingReminders due;
  @Inject private RecountUnopened unopened;
  @Inject private Reminders reminders;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = UUID.fromString(execution.getProcessInstanceBusinessKey());
    Finding finding = findings.get(id);
    unopened.recount(finding, clock.instant());
    List<Due> told = due.now(finding);
    told.forEach(each -> remind(finding, each));
    if (told.stream().anyMatch(RemindOfDeadlines::isMissed)) {
      steps.message(finding, FindingSteps.DEADLINE_MISSED);
    }
  }

  private void remind(Finding finding, Due told) {
    reminders.add(new Reminder(finding.id(), told.thing(), told.moment(), clock.instant()));
    events.fire(
        DomainEvent.of(kind(told), finding, Viewer.SYSTEM, clock.instant())
            .because(told.thing().title())
            .openToParties());
    boolean ofPlan = told.thing().target() == DeadlineTarget.PLAN;
    steps.remind(finding, ofPlan ? FindingSteps.PROPOSE_PLAN : FindingSteps.CARRY_OUT);
  }

  private static boolean isMissed(Due told) {
    return told.moment() == Moment.LATE && told.thing().target() != DeadlineTarget.ACTION;
  }

  private static String kind(Due told) {
    return isMissed(told)
        ? "FINDING_OVERDUE"
        : switch (told.moment()) {
          case BEFORE -> told.thing().target() + "_DUE_SOON";
          case TODAY -> told.thing().target() + "_DUE_TODAY";
          case LATE -> "ACTION_LATE";
        };
  }
}
