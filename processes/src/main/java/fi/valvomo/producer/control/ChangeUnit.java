package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What the register says about a unit changes. */
@ApplicationScoped
@Transactional
public class ChangeUnit {

  @Inject private ServiceUnits units;
  @Inject private UniqueIds ids;
  @Inject private RegisterNews news;
  @Inject private Event<SteeredOtherwise> steered;
  @Inject private Clock clock;

  /** Changes the unit that the caller saw in this version; its producer stays. */
  public ServiceUnit change(UUID id, long seen, UUID producerId, UnitFacts facts, Viewer viewer) {
    ServiceUnit unit = units.get(id);
    unit.expectVersion(seen);
    unit.refuseOtherProducer(producerId);
    UnitFacts before = unit.facts();
    if (!before.equals(facts)) {
      ids.check(facts, id);
      Instant now = clock.instant();
      unit.change(facts, viewer, now);
      news.changed(unit, before, viewer, now);
      if (before.type() != facts.type()) {
        steered.fire(new SteeredOtherwise(Set.of(id)));
      }
    }
    return unit;
  }
}
