package fi.valvomo.engine;

import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.flowable.engine.ManagementService;

/**
 * Moves the house's time for tests and the demo: the clock steps through every timer that falls due
 * on the way, in due order. The engine's own executor must stand still meanwhile, since a jump
 * under it would expire held locks and run jobs twice.
 */
@ApplicationScoped
public class TimeTravel {

  @Inject private HouseClock clock;
  @Inject private WaitingWork work;
  @Inject private ManagementService management;
  @Inject private EngineProducer engine;

  /** Stops the timers and stands still at an instant. */
  public void begin(Instant at) {
    engine.stopTimers();
    clock.set(at);
  }

  /** Goes on to a later instant; every timer due until then fires at its own time. */
  public void to(Instant target) {
    for (var next = work.next(target); next.isPresent(); next = work.next(target)) {
      String job = next.get().jobId();
      next.get().due().ifPresent(due -> fire(job, due));
      management.executeJob(job);
    }
    clock.set(target);
  }

  private void fire(String timer, Instant due) {
    clock.set(due.isAfter(clock.instant()) ? due : clock.instant());
    management.moveTimerToExecutableJob(timer);
  }

  /** Goes on to the given time of a later day in Finland. */
  public void to(LocalDate day, int hour) {
    to(day.atTime(hour, 0).atZone(Deadline.ZONE).toInstant());
  }

  /** Runs with the world again, timers included. */
  public void end() {
    clock.set(null);
    engine.startTimers();
  }
}
