package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.Binding;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.producer.entity.UnitType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One target with its indicator.
 *
 * @param aim what is to be reached, in words
 * @param agreementId null for a general target
 * @param lot of the agreement whose units it concerns; null for the whole of it
 * @param rollup how periods and units make one figure; of NONE there is no year and no whole
 */
public record TargetView(
    UUID id,
    long version,
    UUID indicatorId,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    @Schema(nullable = true) String definition,
    IndicatorKind kind,
    Direction direction,
    @Schema(nullable = true) String unit,
    int decimals,
    PeriodKind periodKind,
    @Schema(nullable = true) Integer minimumN,
    @Schema(nullable = true) UUID agreementId,
    @Schema(nullable = true) String agreementName,
    @Schema(nullable = true) UnitType unitType,
    Comparator comparator,
    @Schema(nullable = true) BigDecimal value,
    @Schema(nullable = true) LocalDate by,
    @Schema(nullable = true) String condition,
    String aim,
    int weight,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    @Schema(nullable = true) Binding binding,
    @Schema(nullable = true) Integer baselineYear,
    @Schema(nullable = true) BigDecimal baselineValue,
    @Schema(nullable = true) String periodText,
    boolean partyInferred,
    @Schema(nullable = true) String note,
    Rollup rollup,
    @Schema(nullable = true) String lot)
    implements Tagged {

  static TargetView of(TargetRow row, FigureWords words) {
    return new TargetView(
        row.id(),
        row.version(),
        row.indicatorId(),
        row.code(),
        row.nameFi(),
        row.nameSv(),
        row.nameEn(),
        row.definition(),
        row.kind(),
        row.direction(),
        row.unit(),
        row.decimals(),
        row.periodKind(),
        row.minimumN(),
        row.agreementId(),
        row.agreementName(),
        row.unitType(),
        row.comparator(),
        row.value(),
        row.by(),
        row.condition(),
        words.aim(row),
        row.weight(),
        row.validFrom(),
        row.validTo(),
        row.binding(),
        row.baselineYear(),
        row.baselineValue(),
        row.periodText(),
        row.partyInferred(),
        row.note(),
        row.rollup(),
        row.lot());
  }
}
