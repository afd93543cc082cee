package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Rollup;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How something is measured; {@link IndicatorFacts} checks it.
 *
 * @param rollup the usual one of the kind where nothing is said
 */
public record IndicatorRequest(
    @Schema(required = true) String code,
    @Schema(required = true) String nameFi,
    String nameSv,
    String nameEn,
    String definition,
    String numerator,
    String denominator,
    String exclusions,
    @Schema(required = true) IndicatorKind kind,
    @Schema(required = true) Direction direction,
    String unit,
    BigDecimal factor,
    @Schema(required = true) PeriodKind periodKind,
    String source,
    String confirmer,
    Integer minimumN,
    Integer decimals,
    @Schema(required = true) LocalDate validFrom,
    LocalDate validTo,
    Rollup rollup) {

  IndicatorFacts toFacts() {
    return new IndicatorFacts(
        code,
        nameFi,
        nameSv,
        nameEn,
        definition,
        numerator,
        denominator,
        exclusions,
        kind,
        direction,
        unit,
        factor,
        periodKind,
        source,
        confirmer,
        minimumN,
        decimals == null ? 1 : decimals,
        validFrom,
        validTo,
        rollup);
  }
}
