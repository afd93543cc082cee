package fi.valvomo.launcher.database;

import fi.valvomo.launcher.StartFailed;
import io.zonky.test.db.postgres.util.LinuxUtils;

/** What the embedded PostgreSQL asks of the machine. */
final class Platform {

  private static final String OTHERWISE = "; set VALVOMO_DB_URL to use a PostgreSQL server";

  private Platform() {}

  static void check() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.equals("Linux amd64")) {
      throw new StartFailed(
          "the embedded PostgreSQL runs on Linux x86-64, not on " + system + OTHERWISE);
    }
    // PostgreSQL refuses root; a user namespace is how root drops its rights here.
    if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
      throw new StartFailed(
          "the embedded PostgreSQL does not run as root on this machine:"
              + " start Valvomo as an ordinary user"
              + OTHERWISE);
    }
  }
}
