package fi.valvomo.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The end, whoever asks for it: first the server, then its database. */
final class Shutdown implements Runnable {

  private static final String PAYARA_HOOK = "GlassFish Shutdown Hook";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  // All hooks of a process start together: ours may look for Payara's a moment too early.
  private static final Duration HEAD_START = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Screen screen;
  private final DataFolder data;
  private final Database database;

  private Shutdown(Screen screen, DataFolder data, Database database) {
    this.screen = screen;
    this.data = data;
    this.database = database;
  }

  static void registered(Screen screen, DataFolder data, Database database) {
    Runnable shutdown = new Shutdown(screen, data, database);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "Valvomo shutdown"));
  }

  @Override
  public void run() {
    data.forgetAddress();
    payara().ifPresent(Shutdown::awaitEnd);
    database.close();
    screen.say("Valvomo has stopped.");
  }

  private static Optional<Thread> payara() {
    Instant end = Instant.now().plus(HEAD_START);
    Optional<Thread> found = running();
    while (found.isEmpty() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(PAUSE.toNanos());
      found = running();
    }
    return found;
  }

  private static Optional<Thread> running() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(PAYARA_HOOK))
        .findAny();
  }

  private static void awaitEnd(Thread hook) {
    try {
      hook.join(PATIENCE.toMillis());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
