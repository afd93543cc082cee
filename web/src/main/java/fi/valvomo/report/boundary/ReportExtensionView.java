package fi.valvomo.report.boundary;

import fi.valvomo.report.entity.ReportExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for a report: as it was asked for, and as it was decided. */
public record ReportExtensionView(
    UUID id,
    LocalDate dueBefore,
    @Schema(nullable = true) LocalDate until,
    @Schema(nullable = true) String reason,
    boolean late,
    @Schema(nullable = true) String by,
    @Schema(nullable = true) Instant at,
    @Schema(nullable = true) ReportTimeDecided decision) {

  static ReportExtensionView of(ReportExtension extension) {
    boolean asked = extension.asked() != null;
    return new ReportExtensionView(
        extension.id(),
        extension.dueBefore(),
        extension.askedUntil(),
        extension.askedReason(),
        extension.askedLate(),
        asked ? extension.asked().name() : null,
        asked ? extension.asked().at() : null,
        extension.granted() == null ? null : ReportTimeDecided.of(extension));
  }

  /** The officer's decision. */
  public record ReportTimeDecided(
      boolean granted,
      @Schema(nullable = true) LocalDate dueAfter,
      String reason,
      String by,
      Instant at) {

    static ReportTimeDecided of(ReportExtension extension) {
      return new ReportTimeDecided(
          extension.granted(),
          extension.dueAfter(),
          extension.decidedReason(),
          extension.decided().name(),
          extension.decided().at());
    }
  }
}
