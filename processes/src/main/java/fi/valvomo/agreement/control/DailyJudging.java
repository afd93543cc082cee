package fi.valvomo.agreement.control;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Time passes for targets too: a month that ended untold is missing from the next morning on. */
@ApplicationScoped
public class DailyJudging {

  private static final Logger LOG = Logger.getLogger(DailyJudging.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  @EJB private JobContext jobContext;
  @Inject private JudgeTargets judgeTargets;

  @Inject
  @ConfigProperty(name = "valvomo.target-judging-minutes", defaultValue = "30")
  private int minutes;

  private ScheduledFuture<?> running;

  void begin(@Observes @Priority(HouseOpening.DEMO + 100) HouseOpening opening) {
    running = scheduler.scheduleWithFixedDelay(this::run, minutes, minutes, TimeUnit.MINUTES);
  }

  private void run() {
    try {
      jobContext.run(judgeTargets::letTimePass);
    } catch (RuntimeException failed) {
      // an exception would end the schedule: the next turn tries again
      LOG.log(Level.WARNING, "Targets could not be judged", failed);
    }
  }

  @PreDestroy
  void end() {
    if (running != null) {
      running.cancel(false);
    }
  }
}
