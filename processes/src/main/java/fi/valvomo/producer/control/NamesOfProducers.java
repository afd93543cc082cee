package fi.valvomo.producer.control;

import fi.valvomo.identity.control.ProducerNames;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the room of people what the producers are called that they act for. */
@ApplicationScoped
public class NamesOfProducers implements ProducerNames {

  @Inject private Producers producers;

  @Override
  public Map<UUID, String> names(Set<UUID> producerIds) {
    return producers.names(producerIds);
  }
}
