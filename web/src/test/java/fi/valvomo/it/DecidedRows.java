package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;
import org.flowable.common.engine.impl.service.CommonEngineServiceImpl;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.ExecuteDecisionContext;

/** Hears which rows of the decision tables decided in the tests; in the tests' WAR only. */
@ApplicationScoped
public class DecidedRows {

  private final Set<String> decided = ConcurrentHashMap.newKeySet();

  @Inject private DmnDecisionService decisions;

  /** Whether a row of a table, counted from 1, decided in some test. */
  boolean has(String table, int row) {
    return decided.contains(table + "/" + row);
  }

  Set<String> all() {
    return new TreeSet<>(decided);
  }

  /** From now on; a second call changes nothing. */
  void listen() {
    CommonEngineServiceImpl<?> service = (CommonEngineServiceImpl<?>) decisions;
    if (!(service.getCommandExecutor() instanceof Listening)) {
      service.setCommandExecutor(new Listening(service.getCommandExecutor()));
    }
  }

  private void note(DecisionExecutionAuditContainer audit) {
    audit.getRuleExecutions().values().stream()
        .filter(rule -> Boolean.TRUE.equals(rule.isValid()))
        .forEach(rule -> decided.add(audit.getDecisionKey() + "/" + rule.getRuleNumber()));
  }

  /** Does what it is told, and afterwards looks at what a decision says of its rows. */
  private final class Listening implements CommandExecutor {

    private final CommandExecutor inner;

    Listening(CommandExecutor inner) {
      this.inner = inner;
    }

    @Override
    public CommandConfig getDefaultConfig() {
      return inner.getDefaultConfig();
    }

    @Override
    public <T> T execute(CommandConfig config, Command<T> command) {
      T answer = inner.execute(config, command);
      look(command);
      return answer;
    }

    @Override
    public <T> T execute(Command<T> command) {
      T answer = inner.execute(command);
      look(command);
      return answer;
    }

    private void look(Command<?> command) {
      Stream.<Class<?>>iterate(command.getClass(), Objects::nonNull, Class::getSuperclass)
          .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
          .filter(field -> field.getType() == ExecuteDecisionContext.class)
          .map(field -> context(field, command).getDecisionExecution())
          .filter(Objects::nonNull)
          .forEach(DecidedRows.this::note);
    }

    private static ExecuteDecisionContext context(Field field, Object command) {
      try {
        field.setAccessible(true);
        return (ExecuteDecisionContext) field.get(command);
      } catch (IllegalAccessException closed) {
        throw new IllegalStateException(closed);
      }
    }
  }
}
