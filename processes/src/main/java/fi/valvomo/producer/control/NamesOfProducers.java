package fi.valvomo.producer.control;

import fi.valvomo.identity.control.ProducerNames;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the room of people what the producers are called that they act for. */
@ApplicationScoped
public class NamesOfProducers implements ProducerNames {

  @Inject private Producers producers;
  @Inject private ServiceUnits units;

  @Override
  public Map<UUID, String> names(Set<UUID> producerIds) {
    return producers.names(producerIds);
  }

  @Override
  public boolean hasUnits(UUID producerId, Set<UUID> unitIds) {
    return units.withIds(List.of(), List.of(), Set.of(producerId)).stream()
        .map(ServiceUnit::id)
        .collect(Collectors.toSet())
        .containsAll(unitIds);
  }
}
