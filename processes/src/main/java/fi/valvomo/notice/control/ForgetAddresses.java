package fi.valvomo.notice.control;

import fi.valvomo.engine.HouseOpening;
import fi.valvomo.engine.JobContext;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Erases the traces of public calls as soon as they no longer count, whether or not anybody calls.
 */
@ApplicationScoped
public class ForgetAddresses {

  @Resource private ManagedScheduledExecutorService scheduler;
  @EJB private JobContext jobContext;
  @Inject private PublicGate gate;

  private ScheduledFuture<?> sweeping;

  void begin(@Observes @Priority(HouseOpening.REFERENCE_DATA) HouseOpening opening) {
    sweeping =
        scheduler.scheduleWithFixedDelay(
            () -> jobContext.run(gate::forget), 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (sweeping != null) {
      sweeping.cancel(true);
    }
  }
}
