package fi.valvomo.engine;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the {@link PeriodicWork} of the rooms on the container's scheduler, through the {@link
 * JobContext}. A round that fails is told to the log and comes again.
 */
@ApplicationScoped
public class PeriodicRounds {

  private static final Logger LOG = Logger.getLogger(PeriodicRounds.class.getName());
  private static final int SECONDS_TO_END = 30;

  @Resource private ManagedScheduledExecutorService scheduler;
  @EJB private JobContext jobContext;
  @Inject @Any private Instance<PeriodicWork> works;

  private final List<Future<?>> planned = new ArrayList<>();
  private final Phaser underWay = new Phaser(1);
  private volatile boolean closing;

  /** From now on every work comes round. */
  public void start() {
    works.stream().filter(work -> !work.every().isZero()).forEach(this::plan);
  }

  private void plan(PeriodicWork work) {
    Duration every = work.every();
    planned.add(
        scheduler.scheduleWithFixedDelay(
            () -> jobContext.run(() -> round(work)),
            every.toMillis(),
            every.toMillis(),
            TimeUnit.MILLISECONDS));
  }

  private void round(PeriodicWork work) {
    underWay.register();
    try {
      if (!closing) {
        work.round(() -> !closing);
      }
    } catch (RuntimeException failure) { // would end the schedule
      LOG.log(Level.WARNING, "A round failed and will come again: " + work.getClass(), failure);
    } finally {
      underWay.arriveAndDeregister();
    }
  }

  /** No round begins any more; those under way end at their next good place. */
  public void stop() {
    closing = true;
    planned.forEach(each -> each.cancel(false));
    try {
      underWay.awaitAdvanceInterruptibly(underWay.arrive(), SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException late) {
      LOG.log(Level.WARNING, "A round did not end in {0} s", SECONDS_TO_END);
    }
  }
}
