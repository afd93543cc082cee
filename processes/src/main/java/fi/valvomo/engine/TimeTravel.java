package fi.valvomo.engine;

import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;

/**
 * Moves the house's time for tests and the demo: the clock steps through every timer that falls due
 * on the way, in due order. The engine's own executor must stand still meanwhile, since a jump
 * under it would expire held locks and run jobs twice.
 */
@ApplicationScoped
public class TimeTravel {

  @Inject private HouseClock clock;
  @Inject private ManagementService management;
  @Inject private EngineProducer engine;

  /** Stops the timers and stands still at an instant. */
  public void begin(Instant at) {
    engine.stopTimers();
    clock.set(at);
  }

  /** Goes on to a later instant; every timer due until then fires at its own time. */
  public void to(Instant target) {
    doWaitingJobs();
    for (Job next = nextTimer(target); next != null; next = nextTimer(target)) {
      Instant due = next.getDuedate().toInstant();
      clock.set(due.isAfter(clock.instant()) ? due : clock.instant());
      management.moveTimerToExecutableJob(next.getId());
      management.executeJob(next.getId());
      doWaitingJobs();
    }
    clock.set(target);
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

  /** What the engine does by itself without waiting for a time, and would do at once. */
  private void doWaitingJobs() {
    for (Job job = nextJob(); job != null; job = nextJob()) {
      management.executeJob(job.getId());
    }
  }

  private Job nextJob() {
    List<Job> waiting = management.createJobQuery().listPage(0, 1);
    return waiting.isEmpty() ? null : waiting.get(0);
  }

  private Job nextTimer(Instant target) {
    List<Job> due =
        management
            .createTimerJobQuery()
            .duedateLowerThan(Date.from(target.plusMillis(1)))
            .orderByJobDuedate()
            .asc()
            .listPage(0, 1);
    return due.isEmpty() ? null : due.get(0);
  }
}
