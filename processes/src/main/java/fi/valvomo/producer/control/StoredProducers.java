package fi.valvomo.producer.control;

import fi.valvomo.producer.entity.BusinessId;
import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The producers of the register that a file may tell of, found by any of their ids. */
final class StoredProducers {

  private final Map<BusinessId, Producer> byBusinessId = new HashMap<>();
  private final Map<Oid, Producer> byOid = new HashMap<>();
  private final Map<String, Producer> byName = new HashMap<>();
  private final Map<Producer, PlannedProducer> taken = new HashMap<>();

  StoredProducers(List<Producer> withIds, List<Producer> withoutBusinessId) {
    withIds.forEach(this::know);
    withoutBusinessId.forEach(this::know);
    withoutBusinessId.forEach(producer -> byName.putIfAbsent(lower(producer.name()), producer));
  }

  private void know(Producer producer) {
    if (producer.businessId() != null) {
      byBusinessId.put(producer.businessId(), producer);
    }
    if (producer.oid() != null) {
      byOid.put(producer.oid(), producer);
    }
  }

  void match(PlannedProducer planned, ImportErrors errors) {
    ProducerFacts facts = planned.facts();
    Producer found = find(facts);
    Producer holder = facts.oid() == null ? null : byOid.get(facts.oid());
    long line = planned.first().line();
    if (holder != null && holder != found) {
      errors.add(line, ImportColumn.PRODUCER_OID, "oidTaken", holder.name());
    }
    if (found != null) {
      PlannedProducer earlier = taken.putIfAbsent(found, planned);
      if (earlier != null) {
        errors.add(line, ImportColumn.PRODUCER_NAME, "idTwice", earlier.first().line());
      }
      planned.is(found);
    }
  }

  // business id first; one without it may be known by OID or name, and get its id now
  private Producer find(ProducerFacts facts) {
    if (facts.businessId() != null && byBusinessId.containsKey(facts.businessId())) {
      return byBusinessId.get(facts.businessId());
    }
    Producer byItsOid = facts.oid() == null ? null : byOid.get(facts.oid());
    if (byItsOid != null && byItsOid.businessId() == null) {
      return byItsOid;
    }
    return facts.businessId() == null && facts.oid() == null
        ? byName.get(lower(facts.name()))
        : null;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
