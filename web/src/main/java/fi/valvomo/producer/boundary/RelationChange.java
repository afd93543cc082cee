package fi.valvomo.producer.boundary;

import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.RelationTerms;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * New terms of a relation, such as its last day; its unit and kind stay.
 *
 * @param allowedConsequences what the agreement says may follow; unchanged where nothing is said
 * @param actApplies whether 741/2023 applies; where nothing is said, it does
 */
public record RelationChange(
    String agreementReference,
    Boolean actApplies,
    @Schema(required = true) LocalDate validFrom,
    LocalDate validTo,
    List<AllowedConsequence> allowedConsequences) {

  RelationTerms toTerms() {
    return new RelationTerms(
        agreementReference, !Boolean.FALSE.equals(actApplies), validFrom, validTo);
  }

  /** Null where nothing is said of them. */
  AgreedConsequences toAgreed() {
    return allowedConsequences == null ? null : AllowedConsequence.toAgreed(allowedConsequences);
  }
}
