package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** An official id belongs to one only. Says at which field it is taken, and by whom. */
@ApplicationScoped
class UniqueIds {

  @Inject private Producers producers;
  @Inject private ServiceUnits units;

  /** Refuses ids that anybody but this producer holds; {@code self} is null for a new one. */
  void check(ProducerFacts facts, UUID self) {
    producers.lockIds();
    for (Producer other : producers.holding(facts.businessId(), facts.oid())) {
      if (!other.id().equals(self)) {
        boolean sameId =
            facts.businessId() != null && facts.businessId().equals(other.businessId());
        throw sameId
            ? InvalidException.of("businessId", "businessIdTaken", other.name())
            : InvalidException.of("oid", "oidTaken", other.name());
      }
    }
  }

  /** Refuses ids that anybody but this unit holds; {@code self} is null for a new one. */
  void check(UnitFacts facts, UUID self) {
    producers.lockIds();
    for (ServiceUnit other : units.holding(facts.oid(), facts.soteriNumber())) {
      if (!other.id().equals(self)) {
        boolean sameOid = facts.oid() != null && facts.oid().equals(other.oid());
        throw sameOid
            ? InvalidException.of("oid", "oidTaken", other.name())
            : InvalidException.of("soteriNumber", "soteriNumberTaken", other.name());
      }
    }
  }
}
