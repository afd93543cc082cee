package fi.valvomo.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.flowable.common.engine.impl.async.DefaultAsyncTaskExecutor;

/** Runs the engine's jobs on the container's threads, each through the {@link JobContext}. */
final class ContainerTaskExecutor extends DefaultAsyncTaskExecutor {

  private static final int THREADS = 8;
  private static final int QUEUE = 100;

  private final Executor gate;

  /** One party for who waits; the others are jobs. */
  private final Phaser underWay = new Phaser(1);

  ContainerTaskExecutor(Executor gate, ThreadFactory threads) {
    this.gate = gate;
    setThreadFactory(threads);
    setCorePoolSize(THREADS);
    setMaxPoolSize(THREADS);
    setQueueSize(QUEUE);
  }

  @Override
  public void execute(Runnable work) {
    try {
      super.execute(counted(work));
    } catch (RejectedExecutionException full) {
      underWay.arriveAndDeregister();
      throw full;
    }
  }

  @Override
  public CompletableFuture<?> submit(Runnable work) {
    try {
      return super.submit(counted(work));
    } catch (RejectedExecutionException full) {
      underWay.arriveAndDeregister();
      throw full;
    }
  }

  /** Waits until what was handed over is done. */
  void awaitQuiet() {
    underWay.arriveAndAwaitAdvance();
  }

  private Runnable counted(Runnable work) {
    underWay.register();
    return () -> {
      try {
        gate.execute(work);
      } finally {
        underWay.arriveAndDeregister();
      }
    };
  }
}
