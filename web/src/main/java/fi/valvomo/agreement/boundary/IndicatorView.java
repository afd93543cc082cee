package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.kernel.boundary.Tagged;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something is measured. */
public record IndicatorView(
    UUID id,
    long version,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    @Schema(nullable = true) String definition,
    @Schema(nullable = true) String numerator,
    @Schema(nullable = true) String denominator,
    @Schema(nullable = true) String exclusions,
    IndicatorKind kind,
    Direction direction,
    @Schema(nullable = true) String unit,
    BigDecimal factor,
    PeriodKind periodKind,
    @Schema(nullable = true) String source,
    @Schema(nullable = true) String confirmer,
    @Schema(nullable = true) Integer minimumN,
    int decimals,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    Rollup rollup,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt)
    implements Tagged {

  static IndicatorView of(Indicator indicator) {
    IndicatorFacts facts = indicator.facts();
    return new IndicatorView(
        indicator.id(),
        indicator.version(),
        facts.code(),
        facts.nameFi(),
        facts.nameSv(),
        facts.nameEn(),
        facts.definition(),
        facts.numerator(),
        facts.denominator(),
        facts.exclusions(),
        facts.kind(),
        facts.direction(),
        facts.unit(),
        facts.factor(),
        facts.periodKind(),
        facts.source(),
        facts.confirmer(),
        facts.minimumN(),
        facts.decimals(),
        facts.validFrom(),
        facts.validTo(),
        facts.rollup(),
        indicator.changedBy(),
        indicator.changedAt());
  }
}
