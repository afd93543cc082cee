package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** The day of a measure has passed: its owner is told, and the timeline says so. */
@Named("remindOfMeasure")
@ApplicationScoped
@Transactional
public class RemindOfMeasure implements JavaDelegate {

  @Inject private Breaches breaches;
  @Inject private BreachNews news;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Breach breach = breaches.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    news.remind("LINE_MEASURE_OVERDUE", breach, clock.instant());
    steps.remind(breach, BreachSteps.CARRY_OUT);
  }
}
