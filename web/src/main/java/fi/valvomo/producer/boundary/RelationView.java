package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what one unit is steered, and when. */
public record RelationView(
    UUID id,
    long version,
    UUID unitId,
    UUID producerId,
    RelationType type,
    @Schema(nullable = true) String agreementReference,
    boolean actApplies,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    List<AllowedConsequence> allowedConsequences)
    implements Tagged {

  static RelationView of(SteeringRelation relation) {
    return new RelationView(
        relation.id(),
        relation.version(),
        relation.unitId(),
        relation.producerId(),
        relation.type(),
        relation.agreementReference(),
        relation.actApplies(),
        relation.validFrom(),
        relation.validTo(),
        AllowedConsequence.of(relation.agreed()));
  }
}
