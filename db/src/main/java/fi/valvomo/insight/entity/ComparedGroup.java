package fi.valvomo.insight.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The units of one relation in a service, as the register knows them, measured or not.
 *
 * @param meanPlaces places of a unit, on average; null where nobody has told them
 * @param swedishShare per cent of units whose language is Swedish
 */
public record ComparedGroup(
    RelationType relation,
    int units,
    @Schema(nullable = true) BigDecimal meanPlaces,
    BigDecimal swedishShare) {

  static ComparedGroup of(Row row) {
    return new ComparedGroup(
        row.constant(0, RelationType.class), row.integer(1), row.decimal(2), row.decimal(3));
  }
}
