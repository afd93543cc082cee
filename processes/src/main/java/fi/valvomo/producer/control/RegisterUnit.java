package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A unit of a producer enters the register. */
@ApplicationScoped
@Transactional
public class RegisterUnit {

  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private UniqueIds ids;
  @Inject private RegisterNews news;
  @Inject private Clock clock;

  /** Registers the unit unless somebody holds its ids. */
  public ServiceUnit register(UUID producerId, UnitFacts facts, Viewer viewer) {
    if (producers.find(producerId).isEmpty()) {
      throw InvalidException.of("producerId", "unknown");
    }
    ids.check(facts, null);
    Instant now = clock.instant();
    ServiceUnit unit = ServiceUnit.register(producerId, facts, viewer, now);
    units.add(unit);
    news.registered(unit, viewer, now);
    return unit;
  }
}
