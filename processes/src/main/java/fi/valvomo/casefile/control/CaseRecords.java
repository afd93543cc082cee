package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.ImportedCase;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers from the rooms what they know of a case; of an imported one, what came with it. */
@ApplicationScoped
public class CaseRecords {

  @Inject @Any private Instance<CaseParts> rooms;
  @Inject private CaseFiles cases;
  @Inject private CaseExchanges exchanges;
  @Inject private Producers producers;
  @Inject private ServiceUnits units;

  @Inject
  @ConfigProperty(name = "valvomo.organiser", defaultValue = "Palvelunjärjestäjä")
  private String organiser;

  /** The house that keeps this register. */
  String organiser() {
    return organiser;
  }

  CaseRecord of(CaseFile file) {
    return cases
        .imported(file.id())
        .map(ImportedCase::content)
        .map(json -> JsonbBuilder.create().fromJson(json, CaseRecord.class))
        .orElseGet(() -> gathered(file));
  }

  /** Kinds of events that are decisions, of all rooms. */
  Set<String> decisions() {
    return all(CaseParts::decisions);
  }

  private CaseRecord gathered(CaseFile file) {
    List<CaseParty> parties = parties(file);
    String other = parties.size() > 1 ? parties.get(1).name() : organiser;
    List<CaseThing> things =
        rooms.stream()
            .flatMap(room -> room.things(file.id()).stream())
            .sorted(Comparator.comparing(CaseThing::at))
            .toList();
    List<Exchange> others =
        rooms.stream().flatMap(room -> room.exchanges(file.id()).stream()).toList();
    Set<UUID> told =
        others.stream()
            .map(Exchange::documentId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new CaseRecord(
        parties,
        things,
        Stream.concat(
                others.stream(),
                exchanges.of(file.id(), other, all(CaseParts::received), told).stream())
            .sorted(Comparator.comparing(Exchange::at))
            .toList());
  }

  /** The organiser first, then the producer if there is one; each once. */
  private List<CaseParty> parties(CaseFile file) {
    List<CaseParty> parties = new ArrayList<>();
    parties.add(new CaseParty("ORGANISER", organiser, null, null));
    if (file.producerId() != null) {
      Producer producer = producers.get(file.producerId());
      parties.add(new CaseParty("PRODUCER", producer.name(), producer.id(), identifier(producer)));
    }
    if (file.unitId() != null) {
      ServiceUnit unit = units.get(file.unitId());
      parties.add(new CaseParty("UNIT", unit.name(), unit.id(), null));
    }
    rooms.stream()
        .flatMap(room -> room.parties(file.id()).stream())
        .filter(party -> parties.stream().noneMatch(known -> party.id().equals(known.id())))
        .forEachOrdered(parties::add);
    return parties;
  }

  private Set<String> all(Function<CaseParts, Set<String>> kinds) {
    return rooms.stream().flatMap(room -> kinds.apply(room).stream()).collect(Collectors.toSet());
  }

  private static String identifier(Producer producer) {
    return producer.businessId() == null ? null : producer.businessId().value();
  }
}
