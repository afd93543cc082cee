package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.report.entity.ReportTemplateRow;
import fi.valvomo.report.entity.ReportTemplateState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a report template in the list. */
public record ReportTemplateRowView(
    UUID id,
    String code,
    int number,
    L10n title,
    ReportTemplateState state,
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String changedBy,
    Instant changedAt) {

  static ReportTemplateRowView of(ReportTemplateRow row, LocalDate today) {
    return new ReportTemplateRowView(
        row.id(),
        row.code(),
        row.number(),
        L10n.of(row.title()),
        row.stateOn(today),
        row.validFrom(),
        row.validTo(),
        row.changedBy(),
        row.changedAt());
  }
}
