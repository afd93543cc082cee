package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Row;
import java.time.Instant;
import java.util.UUID;

/** One earlier finding of the same criterion (aiempi samaa koskeva havainto). */
public record RepeatRow(
    UUID id,
    String caseNumber,
    String title,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    Severity severity,
    FindingState state,
    Instant openedAt) {

  static final String COLUMNS =
      "f.id, c.number, f.title, f.unit_id, u.name as unit_name, f.producer_id,"
          + " p.name as producer_name, f.severity, f.state, f.opened_at";

  static RepeatRow of(Row row) {
    return new RepeatRow(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.uuid(3),
        row.text(4),
        row.uuid(5),
        row.text(6),
        Severity.ofLevel(row.integer(7)),
        row.constant(8, FindingState.class),
        row.instant(9));
  }
}
