package fi.valvomo.producer.control;

import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.UnitFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The units of the register that a file may tell of, found by any of their ids or by name. */
final class StoredUnits {

  private final Map<Oid, ServiceUnit> byOid = new HashMap<>();
  private final Map<String, ServiceUnit> bySoteriNumber = new HashMap<>();
  private final Map<String, ServiceUnit> byName = new HashMap<>();
  private final Map<ServiceUnit, PlannedUnit> taken = new HashMap<>();

  StoredUnits(List<ServiceUnit> units) {
    for (ServiceUnit unit : units) {
      UnitFacts facts = unit.facts();
      if (facts.oid() != null) {
        byOid.put(facts.oid(), unit);
      }
      if (facts.soteriNumber() != null) {
        bySoteriNumber.put(facts.soteriNumber(), unit);
      }
      byName.putIfAbsent(key(unit.producerId(), facts.name()), unit);
    }
  }

  void match(PlannedUnit planned, ImportErrors errors) {
    UnitFacts facts = planned.facts();
    ServiceUnit found = find(facts, planned.producer());
    long line = planned.first().line();
    ServiceUnit holder =
        facts.soteriNumber() == null ? null : bySoteriNumber.get(facts.soteriNumber());
    if (holder != null && holder != found) {
      errors.add(line, ImportColumn.SOTERI_NUMBER, "soteriNumberTaken", holder.name());
    }
    if (found == null) {
      return;
    }
    if (planned.producer().isNew()
        || !found.producerId().equals(planned.producer().stored().id())) {
      errors.add(line, ImportColumn.BUSINESS_ID, "otherProducer", found.name());
    }
    PlannedUnit earlier = taken.putIfAbsent(found, planned);
    if (earlier != null) {
      errors.add(line, ImportColumn.UNIT_NAME, "idTwice", earlier.first().line());
    }
    planned.is(found);
  }

  private ServiceUnit find(UnitFacts facts, PlannedProducer producer) {
    if (facts.oid() != null && byOid.containsKey(facts.oid())) {
      return byOid.get(facts.oid());
    }
    ServiceUnit numbered =
        facts.soteriNumber() == null ? null : bySoteriNumber.get(facts.soteriNumber());
    if (numbered != null && mayBe(numbered.facts(), facts)) {
      return numbered;
    }
    if (producer.isNew()) {
      return null;
    }
    ServiceUnit named = byName.get(key(producer.stored().id(), facts.name()));
    return named != null && mayBe(named.facts(), facts) ? named : null;
  }

  // two different ids of one kind mean two units, whatever else is equal
  private static boolean mayBe(UnitFacts stored, UnitFacts told) {
    return agree(stored.oid(), told.oid()) && agree(stored.soteriNumber(), told.soteriNumber());
  }

  private static boolean agree(Object one, Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static String key(UUID producerId, String name) {
    return producerId + " " + name.toLowerCase(Locale.ROOT);
  }
}
