package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * Reminds the producer of an explanation: on the timeline, by mail and in its queue. That a day
 * nears is no news when so little time was given that it had neared before it was asked.
 */
@Named("remindOfExplanation")
@ApplicationScoped
@Transactional
public class RemindOfExplanation implements JavaDelegate {

  private static final Duration STALE = Duration.ofDays(1);

  @Inject private Breaches breaches;
  @Inject private BreachDates dates;
  @Inject private BreachNews news;
  @Inject private ProcessSteps steps;
  @Inject private Today today;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Breach breach = breaches.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    boolean lastDay = today.day().equals(breach.deadline().dueOn());
    if (lastDay || now.isBefore(dates.nearsAt(breach).plus(STALE))) {
      news.remind(lastDay ? "EXPLANATION_DUE_TODAY" : "EXPLANATION_DUE_SOON", breach, now);
      steps.remind(breach, BreachSteps.EXPLAIN);
    }
  }
}
