package fi.valvomo.insight.entity;

import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Row;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator by which a service is compared. Names that nobody has given are null. */
public record ComparedIndicator(
    UUID id,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    Perspective perspective,
    IndicatorKind kind,
    Direction direction,
    @Schema(nullable = true) String unit,
    PeriodKind periodKind,
    BigDecimal factor,
    @Schema(nullable = true) Integer minimumN,
    int decimals) {

  static final String COLUMNS =
      "i.id, i.code, i.name_fi, i.name_sv, i.name_en, p.perspective, i.kind, i.direction, i.unit,"
          + " i.period_kind, i.factor, i.minimum_n, i.decimals";

  static ComparedIndicator of(Row row) {
    return new ComparedIndicator(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.constant(5, Perspective.class),
        row.constant(6, IndicatorKind.class),
        row.constant(7, Direction.class),
        row.text(8),
        row.constant(9, PeriodKind.class),
        row.decimal(10),
        row.integer(11),
        row.integer(12));
  }

  /** The name for a reader; the Finnish one where nobody has given it in the reader's language. */
  public String nameIn(Language language) {
    String wanted =
        switch (language) {
          case FI -> nameFi;
          case SV -> nameSv;
          case EN -> nameEn;
        };
    return wanted == null ? nameFi : wanted;
  }
}
