package fi.valvomo.agreement.control;

import fi.valvomo.engine.HouseOpening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Agreements that were made before the house waited for their last days are followed from the next
 * opening on, and not only once somebody amends them. Where all are followed nothing happens.
 */
@ApplicationScoped
public class FollowOldAgreements {

  private static final int BEFORE_DEMO = HouseOpening.DEMO - 10;

  @Inject private KeepAgreementDays days;

  void begin(@Observes @Priority(BEFORE_DEMO) HouseOpening opening) {
    followAll();
  }

  /** Each in a transaction of its own; a node that does the same waits for its turn. */
  public void followAll() {
    days.neverFollowed().forEach(days::followFromNow);
  }
}
