package fi.valvomo.plan.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.UnitType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One unit in the list by risk.
 *
 * @param id of the unit
 * @param holds the level that holds: what an officer has said, else what the table says
 * @param said what an officer has said instead of the table, or null
 */
public record RiskRow(
    UUID id,
    String unitName,
    UUID producerId,
    String producerName,
    UnitType unitType,
    @Schema(nullable = true) String area,
    int points,
    RiskLevel holds,
    @Schema(nullable = true) RiskLevel said,
    int ranking,
    Instant reckonedAt) {

  static final String SELECT =
      "select u.id, u.name, p.id, p.name, u.type, u.area, s.points,"
          + " coalesce(s.said_level, s.level), s.said_level, s.ranking, s.reckoned_at"
          + " from risk_score s join service_unit u on u.id = s.unit_id"
          + " join producer p on p.id = u.producer_id";

  static RiskRow of(Row row) {
    return new RiskRow(
        row.uuid(0),
        row.text(1),
        row.uuid(2),
        row.text(3),
        row.constant(4, UnitType.class),
        row.text(5),
        row.integer(6),
        row.constant(7, RiskLevel.class),
        row.constant(8, RiskLevel.class),
        row.integer(9),
        row.instant(10));
  }

  /** Where a page ends after it. */
  Cursor cursor() {
    return Cursor.of(ranking, id);
  }
}
