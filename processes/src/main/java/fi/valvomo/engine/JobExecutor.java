package fi.valvomo.engine;

import java.time.Duration;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.job.service.impl.asyncexecutor.DefaultAsyncJobExecutor;

/**
 * The engine's timers and jobs. A stable owner frees its own locks at restart, and short locks let
 * another node take over within half a minute; the defaults are a random owner and one hour.
 */
final class JobExecutor {

  private static final Duration LOCK = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(500);

  private JobExecutor() {}

  static DefaultAsyncJobExecutor of(String node, ContainerTaskExecutor threads) {
    AsyncJobExecutorConfiguration configuration = new AsyncJobExecutorConfiguration();
    configuration.setLockOwner(node);
    configuration.setUnlockOwnedJobs(true);
    configuration.setAsyncJobLockTime(LOCK);
    configuration.setTimerLockTime(LOCK);
    configuration.setResetExpiredJobsInterval(Duration.ofSeconds(5));
    configuration.setResetExpiredJobsPageSize(500);
    configuration.setDefaultAsyncJobAcquireWaitTime(POLL);
    configuration.setDefaultTimerJobAcquireWaitTime(POLL);
    configuration.setMaxAsyncJobsDuePerAcquisition(50);
    DefaultAsyncJobExecutor executor = new DefaultAsyncJobExecutor(configuration);
    executor.setTaskExecutor(threads);
    return executor;
  }
}
