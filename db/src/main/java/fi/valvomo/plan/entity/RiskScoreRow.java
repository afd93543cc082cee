package fi.valvomo.plan.entity;

import fi.valvomo.kernel.entity.JsonColumn;
import fi.valvomo.kernel.entity.Row;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit's score as it was at a time.
 *
 * @param level what the table says of the points
 * @param said what an officer had said instead, or null
 * @param pointsTable version of the decision table that gave the points
 * @param levelTable version of the one that gave the level
 * @param supersededAt when another took its place; null for the one that holds
 */
public record RiskScoreRow(
    int points,
    RiskLevel level,
    @Schema(nullable = true) RiskLevel said,
    List<RiskPart> parts,
    int pointsTable,
    int levelTable,
    Instant reckonedAt,
    @Schema(nullable = true) Instant supersededAt) {

  static final String COLUMNS =
      "s.points, s.level, s.said_level, cast(s.parts as text), s.points_table, s.level_table,"
          + " s.reckoned_at, s.superseded_at";

  private static final JsonColumn<RiskPart[]> PARTS = new JsonColumn<>(RiskPart[].class);

  static RiskScoreRow of(Row row) {
    return new RiskScoreRow(
        row.integer(0),
        row.constant(1, RiskLevel.class),
        row.constant(2, RiskLevel.class),
        List.of(PARTS.read(row.text(3))),
        row.integer(4),
        row.integer(5),
        row.instant(6),
        row.instant(7));
  }
}
