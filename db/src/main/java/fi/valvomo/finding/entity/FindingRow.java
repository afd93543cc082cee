package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a list of findings. */
public record FindingRow(
    UUID id,
    String caseNumber,
    String title,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    @Schema(enumeration = {"OWN", "CONTRACT", "VOUCHER", "GRANT"}) String relation,
    Severity severity,
    Scope scope,
    FindingState state,
    @Schema(nullable = true) String theme,
    @Schema(nullable = true) String objective,
    @Schema(nullable = true) String criterionCode,
    @Schema(nullable = true) LocalDate dueOn,
    boolean overdue,
    @Schema(nullable = true) Instant openedAt,
    Instant createdAt) {

  static final String COLUMNS =
      "f.id, c.number, f.title, f.unit_id, u.name as unit_name, f.producer_id,"
          + " p.name as producer_name, f.relation, f.severity, f.scope, f.state, f.theme,"
          + " f.objective, f.criterion_code,"
          + " case when f.plan_required and f.state in ('OPEN', 'PLAN_RETURNED')"
          + " then f.plan_due_on else f.due_on end as next_due_on,"
          + " f.opened_at, f.created_at";

  static FindingRow of(Row row, LocalDate today) {
    FindingState state = row.constant(10, FindingState.class);
    LocalDate dueOn = row.date(14);
    return new FindingRow(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.uuid(3),
        row.text(4),
        row.uuid(5),
        row.text(6),
        row.text(7),
        Severity.ofLevel(row.integer(8)),
        row.constant(9, Scope.class),
        state,
        row.text(11),
        row.text(12),
        row.text(13),
        dueOn,
        isOverdue(state, dueOn, today),
        row.instant(15),
        row.instant(16));
  }

  private static boolean isOverdue(FindingState state, LocalDate dueOn, LocalDate today) {
    return state.isWithProducer() && dueOn != null && dueOn.isBefore(today);
  }
}
