package fi.valvomo.producer.boundary;

import fi.valvomo.producer.entity.RelationTerms;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * New terms of a relation, such as its last day; its unit and kind stay.
 *
 * @param actApplies whether 741/2023 applies; where nothing is said, it does
 */
public record RelationChange(
    String agreementReference,
    Boolean actApplies,
    @Schema(required = true) LocalDate validFrom,
    LocalDate validTo) {

  RelationTerms toTerms() {
    return new RelationTerms(
        agreementReference, !Boolean.FALSE.equals(actApplies), validFrom, validTo);
  }
}
