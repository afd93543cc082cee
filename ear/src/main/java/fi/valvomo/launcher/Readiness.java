package fi.valvomo.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits until Valvomo says itself that it can work. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int TIMEOUT_MILLIS = 5_000;

  private final HttpAddress address;

  private Readiness(HttpAddress address) {
    this.address = address;
  }

  static Readiness of(HttpAddress address) {
    return new Readiness(address);
  }

  void await() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!ready()) {
      if (Instant.now().isAfter(end)) {
        throw new StartFailed("not ready after " + PATIENCE.toMinutes() + " minutes");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean ready() {
    try {
      URL health = address.uri("/health/ready").toURL();
      HttpURLConnection asked = (HttpURLConnection) health.openConnection();
      asked.setConnectTimeout(TIMEOUT_MILLIS);
      asked.setReadTimeout(TIMEOUT_MILLIS);
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
