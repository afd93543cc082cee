package fi.valvomo.criteria.boundary;

import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.producer.entity.RelationType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On what authority a unit of a relation is looked at.
 *
 * @param actApplies whether the act on supervision governs the activity
 * @param validTo last day, or null while in force
 */
public record LegalBasisView(
    String code,
    RelationType relation,
    boolean actApplies,
    L10n name,
    L10n citation,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo) {

  static LegalBasisView of(LegalBasis basis) {
    return new LegalBasisView(
        basis.code(),
        basis.relation(),
        basis.actApplies(),
        L10n.of(basis.name()),
        L10n.of(basis.citation()),
        basis.validFrom(),
        basis.validTo());
  }
}
