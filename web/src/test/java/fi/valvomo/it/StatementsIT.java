package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.EngineProducer;
import fi.valvomo.it.SqlCount.Statements;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements a request takes: few, and as many for much as for little. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

  private static final long MOST_OF_A_READ = StatementsPerRequest.MOST_OF_A_READ;
  private static final long MOST_OF_A_COMMAND = StatementsPerRequest.MOST_OF_A_COMMAND;

  @Inject private World world;
  @Inject private BusyUnit unit;
  @Inject private StatementsPerRequest requests;
  @Inject private EngineProducer engine;

  @BeforeEach
  void nobody_else_asks() {
    world.open();
    engine.stopTimers();
  }

  @AfterEach
  void time_goes_on() {
    engine.startTimers();
  }

  @Test
  void a_read_should_take_few_however_much_there_is() {
    Map<String, Statements> little = requests.reads(unit.quiet());
    Map<String, Statements> much = requests.reads(unit.busy());

    assertThat(little)
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(
            (name, took) -> {
              assertThat(took.ours()).isBetween(1L, MOST_OF_A_READ);
              assertThat(took.engine()).isZero();
            });
    assertThat(much).isEqualTo(little);
  }

  @Test
  void a_command_should_take_few_however_much_there_is() {
    requests.commands(unit.quiet());
    Map<String, Statements> little = requests.commands(unit.quiet());
    Map<String, Statements> much = requests.commands(unit.busy());

    assertThat(little)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy((name, took) -> assertThat(took.ours()).isBetween(1L, MOST_OF_A_COMMAND));
    assertThat(much).isEqualTo(little);
  }
}
