package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A corrected figure no longer misses its target: the watch ends by itself, on record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SettleBreach {

  @Inject private Breaches breaches;
  @Inject private GiveExplanationTime giveTime;
  @Inject private ProcessSteps steps;
  @Inject private BreachNews news;
  @Inject private Clock clock;

  /** Ends it; a finding that was made of it stays, and its case says what was seen. */
  void settle(UUID id, Viewer by) {
    Instant now = clock.instant();
    Breach breach = breaches.get(id);
    BreachState before = breach.state();
    if (before == BreachState.FINDING_MADE) {
      breach.reachAfterAll(by, now);
      news.tell("TARGET_REACHED_AFTER_ALL", breach, before, null, by, now);
    } else {
      breach.settle(by, now);
      giveTime.overtaken(breach, "Toteuma korjattiin ennen ratkaisua.", now);
      news.tell("BREACH_SETTLED", breach, before, null, by, now);
      steps.message(breach, BreachSteps.CORRECTED);
    }
  }
}
