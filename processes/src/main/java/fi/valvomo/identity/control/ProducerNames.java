package fi.valvomo.identity.control;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What identity asks the register of producers, which stands above it and implements this. */
public interface ProducerNames {

  /** Names by id, of those that exist; in one read. */
  Map<UUID, String> names(Set<UUID> producerIds);

  /** Whether all of these units belong to the producer. */
  boolean hasUnits(UUID producerId, Set<UUID> unitIds);
}
