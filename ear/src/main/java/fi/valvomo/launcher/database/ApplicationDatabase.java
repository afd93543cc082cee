package fi.valvomo.launcher.database;

import fi.valvomo.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database inside PostgreSQL, and its owner, who may do nothing else there. */
record ApplicationDatabase(int port, Password password) {

  private static final String NAME = "valvomo";
  private static final String SUPERUSER = "postgres";

  static ApplicationDatabase in(int port, Password password) {
    return new ApplicationDatabase(port, password);
  }

  DatabaseAccess access() {
    return new DatabaseAccess(url(NAME), NAME, password.value());
  }

  void create() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password.value());
        Statement statement = connection.createStatement()) {
      // No parameters in such commands; the password is hexadecimal by its making.
      statement.execute("create role " + NAME + " login password '" + password.value() + "'");
      statement.execute("create database " + NAME + " owner " + NAME);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
