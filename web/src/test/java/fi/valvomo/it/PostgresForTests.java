package fi.valvomo.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A real PostgreSQL and free ports before the server of the suite starts; both end with it. */
public class PostgresForTests implements LauncherSessionListener {

  private static final String SAFE = System.getProperty("valvomo.test.safe", "off");

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("valvomo.war") == null) {
      return;
    }
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", "120")
              .setServerConfig("listen_addresses", "127.0.0.1")
              // the book in which statements are counted
              .setServerConfig("shared_preload_libraries", "pg_stat_statements")
              .setServerConfig("pg_stat_statements.track_utility", "off")
              // tests trade safety for speed, measuring may not
              .setServerConfig("fsync", SAFE)
              .setServerConfig("synchronous_commit", SAFE)
              // as the bundle starts its own
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("max_wal_size", "4GB")
              .setLocaleConfig("locale", "C.UTF-8")
              .start();
      System.setProperty("valvomo.test.db", "127.0.0.1:" + postgres.getPort() + "/postgres");
      System.setProperty(
          "valvomo.test.whole", Boolean.toString(System.getProperty("it.test") == null));
      System.setProperty("valvomo.test.port", Integer.toString(freePort()));
      // where a test opens a mail server, if it needs one
      System.setProperty("valvomo.test.smtp", Integer.toString(freePort()));
      System.setProperty("valvomo.test.imap", Integer.toString(freePort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Below those that the system itself gives to whoever calls out, such as a browser nearby. */
  private static int freePort() {
    return ThreadLocalRandom.current()
        .ints(15_000, 32_000)
        .filter(PostgresForTests::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
