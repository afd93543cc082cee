package fi.valvomo.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.flowable.common.engine.impl.async.DefaultAsyncTaskExecutor;

/** Runs the engine's jobs on the container's threads, each through the {@link JobContext}. */
final class ContainerTaskExecutor extends DefaultAsyncTaskExecutor {

  private static final int THREADS = 8;
  private static final int QUEUE = 100;

  private final Executor gate;

  ContainerTaskExecutor(Executor gate, ThreadFactory threads) {
    this.gate = gate;
    setThreadFactory(threads);
    setCorePoolSize(THREADS);
    setMaxPoolSize(THREADS);
    setQueueSize(QUEUE);
  }

  @Override
  public void execute(Runnable work) {
    super.execute(() -> gate.execute(work));
  }

  @Override
  public CompletableFuture<?> submit(Runnable work) {
    return super.submit(() -> gate.execute(work));
  }
}
