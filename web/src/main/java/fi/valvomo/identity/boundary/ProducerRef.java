package fi.valvomo.identity.boundary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A producer by id, with its name for people to read. */
public record ProducerRef(UUID id, String name) {

  static List<ProducerRef> of(Collection<UUID> ids, Map<UUID, String> names) {
    return ids.stream()
        .map(id -> new ProducerRef(id, names.getOrDefault(id, id.toString())))
        .sorted(Comparator.comparing(ProducerRef::name).thenComparing(ProducerRef::id))
        .toList();
  }
}
