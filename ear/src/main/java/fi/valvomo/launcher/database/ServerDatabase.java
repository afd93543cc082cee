package fi.valvomo.launcher.database;

import fi.valvomo.launcher.Database;
import fi.valvomo.launcher.DatabaseAccess;
import fi.valvomo.launcher.WrongSetting;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL server that somebody else runs. */
public final class ServerDatabase implements Database {

  private static final int OLDEST_VERSION = 15;
  private static final String PATIENCE_SECONDS = "15";

  private final DatabaseAccess access;

  private ServerDatabase(DatabaseAccess access) {
    this.access = access;
  }

  /** Refuses what cannot be reached, or is too old, before anything is started. */
  public static ServerDatabase opened(DatabaseAccess access) {
    try (Connection connection = DriverManager.getConnection(access.url(), login(access))) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_VERSION) {
        throw wrong(
            "PostgreSQL " + version + " is too old, " + OLDEST_VERSION + " is the oldest", access);
      }
      return new ServerDatabase(access);
    } catch (SQLException refused) {
      throw wrong(refused.getMessage(), access);
    }
  }

  // The parameters of the address stay unsaid: there may be a secret among them.
  private static WrongSetting wrong(String fault, DatabaseAccess access) {
    String address = access.url().replaceFirst("[?].*", "");
    return new WrongSetting("VALVOMO_DB_URL", address, fault);
  }

  private static Properties login(DatabaseAccess access) {
    Properties login = new Properties();
    login.setProperty("user", access.user());
    login.setProperty("password", access.password());
    login.setProperty("loginTimeout", PATIENCE_SECONDS);
    login.setProperty("connectTimeout", PATIENCE_SECONDS);
    return login;
  }

  @Override
  public DatabaseAccess access() {
    return access;
  }

  @Override
  public void settle() {
    // It keeps what it is given.
  }

  @Override
  public void close() {
    // It is not ours to stop.
  }
}
