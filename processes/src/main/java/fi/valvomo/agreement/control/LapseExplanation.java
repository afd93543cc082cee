package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** No explanation came in time: both sides are told, and an officer decides what follows. */
@Named("lapseExplanation")
@ApplicationScoped
@Transactional
public class LapseExplanation implements JavaDelegate {

  @Inject private Breaches breaches;
  @Inject private BreachNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Breach breach = breaches.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    BreachState before = breach.state();
    breach.lapse(now);
    news.tell("EXPLANATION_OVERDUE", breach, before, null, Viewer.SYSTEM, now);
  }
}
