package fi.valvomo.bench;

import fi.valvomo.engine.EngineProducer;
import fi.valvomo.it.BusyUnit;
import fi.valvomo.it.BusyUnit.Things;
import fi.valvomo.it.StatementsPerRequest;
import fi.valvomo.it.World;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tells the SQL statements of the commonest requests, which StatementsIT proves. */
@ExtendWith(ArquillianExtension.class)
class StatementsBench {

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
  void statements_of_requests() {
    requests.commands(unit.quiet());
    Things things = unit.quiet();
    requests
        .reads(things)
        .forEach(
            (name, took) ->
                Figures.tellAtMost(
                    StatementsPerRequest.MOST_OF_A_READ,
                    "statements.read." + name,
                    took.ours(),
                    "statements"));
    requests
        .commands(things)
        .forEach(
            (name, took) -> {
              Figures.tellAtMost(
                  StatementsPerRequest.MOST_OF_A_COMMAND,
                  "statements.command." + name,
                  took.ours(),
                  "statements");
              Figures.tell("statements.command." + name + ".engine", took.engine(), "statements");
            });
  }
}
