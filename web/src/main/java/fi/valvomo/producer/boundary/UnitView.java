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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unit with its relations of all times. */
public record UnitView(
    UUID id,
    long version,
    String name,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String oid,
    @Schema(nullable = true) String soteriNumber,
    UUID producerId,
    String producerName,
    UnitType type,
    @Schema(nullable = true) String address,
    @Schema(nullable = true) String postalCode,
    @Schema(nullable = true) String city,
    @Schema(nullable = true) String area,
    @Schema(nullable = true) String responsiblePerson,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) String email,
    Language language,
    @Schema(nullable = true) Integer places,
    List<RelationView> relations,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt)
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
