package fi.valvomo.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Opens the house in order: schemas, engine, what the rooms need, timers, periodic work, and only
 * then the door.
 */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

  @Inject private Schema schema;
  @Inject private EngineProducer engine;
  @Inject private Event<HouseOpening> opening;
  @Inject private PeriodicRounds rounds;
  @Inject private StartupState state;

  @PostConstruct
  void open() {
    schema.migrate();
    opening.fire(new HouseOpening());
    engine.startTimers();
    rounds.start();
    state.ready();
  }

  @PreDestroy
  void close() {
    rounds.stop();
  }
}
