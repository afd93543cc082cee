package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.DeadlineTarget;
import fi.valvomo.finding.entity.Extension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for more time, and what was decided on it. */
public record ExtensionView(
    UUID id,
    DeadlineTarget target,
    LocalDate dueBefore,
    LocalDate until,
    String reason,
    boolean late,
    String by,
    Instant at,
    @Schema(nullable = true) ExtensionDecided decision) {

  static ExtensionView of(Extension extension) {
    return new ExtensionView(
        extension.id(),
        extension.target(),
        extension.dueBefore(),
        extension.askedUntil(),
        extension.askedReason(),
        extension.askedLate(),
        extension.asked().name(),
        extension.asked().at(),
        extension.granted() == null ? null : ExtensionDecided.of(extension));
  }

  /** The officer's decision. */
  public record ExtensionDecided(
      boolean granted,
      @Schema(nullable = true) LocalDate dueAfter,
      @Schema(nullable = true) LocalDate correctionDueAfter,
      String reason,
      String by,
      Instant at) {

    static ExtensionDecided of(Extension extension) {
      return new ExtensionDecided(
          extension.granted(),
          extension.dueAfter(),
          extension.alongAfter(),
          extension.decidedReason(),
          extension.decided().name(),
          extension.decided().at());
    }
  }
}
