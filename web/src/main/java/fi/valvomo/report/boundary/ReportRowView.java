package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.ReportState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a list of reports. */
public record ReportRowView(
    UUID id,
    UUID roundId,
    @Schema(nullable = true) String caseNumber,
    L10n title,
    LocalDate periodFrom,
    LocalDate periodTo,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    ReportState state,
    LocalDate dueOn,
    boolean overdue,
    boolean begun,
    boolean late,
    int sendings,
    @Schema(nullable = true) Instant submittedAt,
    @Schema(nullable = true) LocalDate remindedOn) {

  static ReportRowView of(ReportRow row) {
    return new ReportRowView(
        row.id(),
        row.roundId(),
        row.caseNumber(),
        L10n.of(row.title()),
        row.periodFrom(),
        row.periodTo(),
        row.unitId(),
        row.unitName(),
        row.producerId(),
        row.producerName(),
        row.relation(),
        row.state(),
        row.dueOn(),
        row.overdue(),
        row.begun(),
        row.late(),
        row.sendings(),
        row.submittedAt(),
        row.remindedOn());
  }
}
