package fi.valvomo.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings both schemas up to date before anything reads them. Nodes that start together wait for
 * each other at an advisory lock.
 */
@ApplicationScoped
public class Schema {

  private static final String LOCK = "select pg_advisory_lock(727001)";

  @Inject
  @ConfigProperty(name = "valvomo.db.url")
  private String url;

  @Inject
  @ConfigProperty(name = "valvomo.db.user")
  private String user;

  @Inject
  @ConfigProperty(name = "valvomo.db.password")
  private String password;

  /** Runs what is missing; does nothing on an up-to-date database. */
  public void migrate() {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute(LOCK);
      statement.execute("create schema if not exists flowable");
      migrateOurs();
      if (!engineTablesAreCurrent(statement)) {
        migrateEngine();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be brought up to date: " + url, e);
    }
  }

  private void migrateOurs() {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(url, user, password)
        .schemas("valvomo")
        .defaultSchema("valvomo")
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  /** Spares the engine's own slow check at every start but the first and upgrades. */
  private static boolean engineTablesAreCurrent(Statement statement) throws SQLException {
    try (ResultSet table =
        statement.executeQuery("select to_regclass('flowable.act_ge_property') is not null")) {
      table.next();
      if (!table.getBoolean(1)) {
        return false;
      }
    }
    try (ResultSet version =
        statement.executeQuery(
            "select value_ from flowable.act_ge_property where name_ = 'schema.version'")) {
      return version.next() && ProcessEngine.VERSION.equals(version.getString(1));
    }
  }

  private void migrateEngine() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    dataSource.setCurrentSchema("flowable");
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(dataSource);
    configuration.setDatabaseSchema("flowable");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setAsyncExecutorActivate(false);
    configuration.addConfigurator(new DmnEngineConfigurator());
    configuration.buildProcessEngine().close();
  }
}
