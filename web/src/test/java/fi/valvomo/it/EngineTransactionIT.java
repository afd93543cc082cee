package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.JobContext;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.ManagementService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the engine does by itself stands or falls together, whichever way it is entered. */
@ExtendWith(ArquillianExtension.class)
class EngineTransactionIT {

  @Inject private ManagementService management;
  @Inject private InTransaction inTransaction;
  @EJB private JobContext jobContext;

  @Test
  void a_command_should_be_one_transaction_in_a_request_that_has_none() {
    assertThat(management.executeCommand(EngineTransactionIT::standsTogether)).isTrue();
  }

  @Test
  void a_command_should_be_one_transaction_on_a_thread_of_jobs() {
    AtomicReference<Boolean> together = new AtomicReference<>();
    jobContext.run(
        () -> together.set(management.executeCommand(EngineTransactionIT::standsTogether)));

    assertThat(together.get()).isTrue();
  }

  @Test
  void a_command_should_be_one_transaction_after_another_has_ended() {
    inTransaction.run(() -> management.executeCommand(EngineTransactionIT::standsTogether));
    management.createJobQuery().count();

    assertThat(management.executeCommand(EngineTransactionIT::standsTogether)).isTrue();
  }

  /** Statements of a connection that commits by itself would each stand alone. */
  private static boolean standsTogether(CommandContext context) {
    try {
      Connection connection =
          CommandContextUtil.getDbSqlSession(context).getSqlSession().getConnection();
      return !connection.getAutoCommit();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
