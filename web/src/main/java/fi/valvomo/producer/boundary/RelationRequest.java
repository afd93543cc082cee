package fi.valvomo.producer.boundary;

import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A relation that begins; {@link RelationTerms} checks it.
 *
 * @param allowedConsequences what the agreement says may follow; nothing where it is left out
 * @param actApplies whether 741/2023 applies; where nothing is said, it does
 */
public record RelationRequest(
    @NotNull UUID unitId,
    @NotNull RelationType type,
    String agreementReference,
    Boolean actApplies,
    @Schema(required = true) LocalDate validFrom,
    LocalDate validTo,
    List<AllowedConsequence> allowedConsequences) {

  RelationTerms toTerms() {
    return new RelationTerms(
        agreementReference, !Boolean.FALSE.equals(actApplies), validFrom, validTo);
  }

  AgreedConsequences toAgreed() {
    return allowedConsequences == null
        ? AgreedConsequences.NONE
        : AllowedConsequence.toAgreed(allowedConsequences);
  }
}
