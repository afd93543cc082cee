package fi.valvomo.bench;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.runtime.Execution;
import org.flowable.task.api.Task;

/**
 * The same process without the house: an engine of its own with full history, in a schema of its
 * own of the same database, its routing values kept as variables.
 */
final class BareEngine implements AutoCloseable {

  private static final int CONNECTIONS = 16;
  private static final String MODEL = "fi/valvomo/finding/control/finding.bpmn20.xml";

  private final ProcessEngine engine;

  BareEngine(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists bare cascade");
      statement.execute("create schema bare");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(url + "?currentSchema=bare&reWriteBatchedInserts=true");
    configuration.setJdbcUsername(user);
    configuration.setJdbcPassword(password);
    configuration.setJdbcMaxActiveConnections(CONNECTIONS);
    configuration.setJdbcMaxIdleConnections(CONNECTIONS);
    configuration.setDatabaseSchema("bare");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(HistoryLevel.FULL);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    configuration.setAsyncExecutorActivate(false);
    configuration.setBeans(
        Map.of(
            "findingDates",
            new Dates(),
            "findingPaths",
            new Paths(),
            "findingReminders",
            new Dates(),
            "remindOfDeadlines",
            (JavaDelegate) execution -> {},
            "tellLateness",
            (JavaDelegate) execution -> {},
            "lookForRecurrence",
            (JavaDelegate) execution -> {}));
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addClasspathResource(MODEL).deploy();
  }

  /** One finding from its creation until it is closed, as the commands of the house take it. */
  void live(String key) {
    String id = engine.getRuntimeService().startProcessInstanceByKey("finding", key).getId();
    deadlineSet(id);
    complete(id, "propose-plan", Map.of());
    complete(id, "assess-plan", Map.of("accepted", true, "directed", false));
    deadlineSet(id);
    complete(id, "carry-out", Map.of());
    complete(id, "verify", Map.of("verified", true));
    complete(id, "close", Map.of());
  }

  private void deadlineSet(String id) {
    Execution waiting =
        engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceId(id)
            .messageEventSubscriptionName("deadline-set")
            .singleResult();
    engine.getRuntimeService().messageEventReceived("deadline-set", waiting.getId());
  }

  private void complete(String id, String step, Map<String, Object> routing) {
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(id)
            .taskDefinitionKey(step)
            .singleResult();
    engine.getTaskService().complete(task.getId(), routing);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Stands in for the findings of the house: each needs a plan. */
  public static final class Paths implements Serializable {

    /** Which way a finding goes. */
    public String of(String findingId) {
      return "PLAN";
    }
  }

  /** Stands in for the dates that the house counts. */
  public static final class Dates implements Serializable {

    private static final Duration MONTH = Duration.ofDays(30);

    /** When a step should be done. */
    public Date due(String findingId, String step) {
      return Date.from(Instant.now().plus(MONTH));
    }

    /** Whether the effect is looked at after closing: it is of such findings as these. */
    public boolean watchesEffect(String findingId) {
      return true;
    }

    /** When the effect is looked at. */
    public Date effectDue(String findingId) {
      return due(findingId, null);
    }

    /** Whether there is a reminder to come. */
    public boolean hasNext(String findingId) {
      return true;
    }

    /** When the next reminder is sent. */
    public Date next(String findingId) {
      return due(findingId, null);
    }
  }
}
