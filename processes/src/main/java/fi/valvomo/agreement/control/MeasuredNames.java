package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.BusinessId;
import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds those whom a file names, all in a few reads: a unit by its OID or Soteri number, a producer
 * by its business id or OID, a service line by its Finnish name.
 */
final class MeasuredNames {

  /** A subject and the producer behind it, or null. */
  record Found(Subject subject, UUID producerId) {}

  private final Map<String, Found> found = new HashMap<>();

  private MeasuredNames() {}

  static MeasuredNames read(
      Collection<String> names, ServiceUnits units, Producers producers, Agreements agreements) {
    MeasuredNames all = new MeasuredNames();
    List<Oid> oids = new ArrayList<>();
    List<BusinessId> businessIds = new ArrayList<>();
    for (String name : names) {
      parse(name, Oid::of, oids);
      parse(name, BusinessId::of, businessIds);
    }
    agreements.serviceLines().forEach(all::take);
    producers.withIds(businessIds, oids).forEach(all::take);
    units.withIds(oids, names, List.of()).forEach(all::take);
    return all;
  }

  private static <T> void parse(
      String name, java.util.function.Function<String, T> reader, List<T> into) {
    try {
      T read = reader.apply(name);
      if (read != null) {
        into.add(read);
      }
    } catch (InvalidException otherKindOfName) {
      // it may be another kind of name
    }
  }

  private void take(ServiceLine line) {
    found.put(line.nameFi(), new Found(new Subject(PartyType.SERVICE_LINE, line.id()), null));
  }

  private void take(Producer producer) {
    Found it = new Found(new Subject(PartyType.PRODUCER, producer.id()), producer.id());
    put(producer.businessId(), it);
    put(producer.oid(), it);
  }

  private void take(ServiceUnit unit) {
    Found it = new Found(new Subject(PartyType.UNIT, unit.id()), unit.producerId());
    put(unit.facts().oid(), it);
    put(unit.facts().soteriNumber(), it);
  }

  private void put(Object name, Found it) {
    if (name != null) {
      found.put(name.toString(), it);
    }
  }

  /** The subject of this name, or null. */
  Found of(String name) {
    return found.get(name);
  }
}
