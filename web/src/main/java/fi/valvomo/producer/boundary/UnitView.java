package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One unit with its relations of all times. */
public record UnitView(
    UUID id,
    long version,
    String name,
    String nameSv,
    String oid,
    String soteriNumber,
    UUID producerId,
    String producerName,
    UnitType type,
    String address,
    String postalCode,
    String city,
    String area,
    String responsiblePerson,
    String phone,
    String email,
    Language language,
    Integer places,
    List<RelationView> relations,
    String changedBy,
    Instant changedAt)
    implements Tagged {

  static UnitView of(ServiceUnit unit, Producer producer, List<SteeringRelation> relations) {
    UnitFacts facts = unit.facts();
    return new UnitView(
        unit.id(),
        unit.version(),
        facts.name(),
        facts.nameSv(),
        Objects.toString(facts.oid(), null),
        facts.soteriNumber(),
        unit.producerId(),
        producer.name(),
        facts.type(),
        facts.address(),
        facts.postalCode(),
        facts.city(),
        facts.area(),
        facts.responsiblePerson(),
        facts.phone(),
        facts.email(),
        facts.language(),
        facts.places(),
        relations.stream().map(RelationView::of).toList(),
        unit.changedBy(),
        unit.changedAt());
  }
}
