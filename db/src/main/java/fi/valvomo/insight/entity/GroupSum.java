package fi.valvomo.insight.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the units of one relation reached together in a year, as the store sums it.
 *
 * @param units how many of them told anything
 * @param shared how many of those stand in another group too
 * @param told how many figures
 * @param numerator summed; null where some figure has no parts
 * @param denominator summed; null where some figure has no parts
 * @param mean of the units' own means, each unit weighing the same
 */
public record GroupSum(
    UUID indicatorId,
    RelationType relation,
    int units,
    int shared,
    long told,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal mean) {

  static GroupSum of(Row row) {
    return new GroupSum(
        row.uuid(0),
        row.constant(1, RelationType.class),
        row.integer(2),
        row.integer(3),
        row.number(4),
        row.decimal(5),
        row.decimal(6),
        row.decimal(7));
  }
}
