package fi.valvomo.launcher.database;

import fi.valvomo.launcher.StartFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The folder that PostgreSQL keeps its data in. */
record Cluster(Path folder) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Whether a first start went through to its end, so that its data is kept. */
  boolean isFinished() {
    return Files.exists(mark());
  }

  void finish() throws IOException {
    Files.createFile(mark());
  }

  /**
   * A first start that was killed leaves half a cluster, which PostgreSQL would refuse for ever.
   */
  void putAsideUnfinished() {
    if (Files.exists(folder) && !isFinished()) {
      try {
        Files.move(
            folder, folder.resolveSibling("postgresql-unfinished-" + System.currentTimeMillis()));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** A killed Valvomo leaves its PostgreSQL running. */
  void stopOrphan() {
    orphan()
        .ifPresent(
            process -> {
              process.destroy();
              if (!hasEnded(process)) {
                process.destroyForcibly();
                hasEnded(process);
              }
            });
  }

  private Optional<ProcessHandle> orphan() {
    Path pidFile = folder.resolve("postmaster.pid");
    if (!Files.isReadable(pidFile)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(pidFile).stream()
          .findFirst()
          .filter(pid -> pid.matches("[0-9]+"))
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
          .filter(this::isOurs);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  // The number may have been given to some other process since.
  private boolean isOurs(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("/postgres") && line.contains(folder.toString()))
        .isPresent();
  }

  private static boolean hasEnded(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stubborn) {
      return false;
    } catch (ExecutionException unknown) {
      return !process.isAlive();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new StartFailed("stopped while waiting for an earlier PostgreSQL to end", hurried);
    }
  }

  private Path mark() {
    return folder.resolve("valvomo-finished");
  }
}
