package fi.valvomo.decision.boundary;

import fi.valvomo.decision.control.TableVersion;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a decision table.
 *
 * @param until the day on which the next one took its place; null while it is in force
 */
public record TableVersionView(
    int version, LocalDate since, @Schema(nullable = true) LocalDate until) {

  static TableVersionView of(TableVersion version) {
    return new TableVersionView(version.number(), version.since(), version.until());
  }
}
