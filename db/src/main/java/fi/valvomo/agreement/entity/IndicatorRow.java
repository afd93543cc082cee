package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator in a list. Names that nobody has given are null. */
public record IndicatorRow(
    UUID id,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    IndicatorKind kind,
    Direction direction,
    @Schema(nullable = true) String unit,
    PeriodKind periodKind,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo) {

  static IndicatorRow of(Row row) {
    return new IndicatorRow(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.constant(5, IndicatorKind.class),
        row.constant(6, Direction.class),
        row.text(7),
        row.constant(8, PeriodKind.class),
        row.date(9),
        row.date(10));
  }
}
