package fi.valvomo.decision.boundary;

import fi.valvomo.decision.control.DecisionTableRow;
import java.time.LocalDate;

/**
 * A decision table in the list of them.
 *
 * @param name in the table's own language
 * @param since the first day on which cases were decided by what it says now
 * @param versions how many the engine knows
 */
public record DecisionTableRowView(
    String key, String name, int version, LocalDate since, int rows, int versions) {

  static DecisionTableRowView of(DecisionTableRow row) {
    return new DecisionTableRowView(
        row.key(), row.name(), row.version(), row.since(), row.rows(), row.versions());
  }
}
