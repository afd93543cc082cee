package fi.valvomo.work.boundary;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.entity.WorkItemRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the queue. */
public record WorkItemView(
    UUID id,
    long version,
    String processKey,
    String step,
    SubjectType subjectType,
    UUID subjectId,
    String caseNumber,
    String title,
    @Schema(nullable = true) UUID producerId,
    @Schema(nullable = true) String producerName,
    @Schema(nullable = true) UUID unitId,
    @Schema(nullable = true) String unitName,
    @Schema(
            nullable = true,
            enumeration = {"OWN", "CONTRACT", "VOUCHER", "GRANT"})
        String relation,
    @Schema(nullable = true) Integer severity,
    Role role,
    Instant dueAt,
    boolean overdue,
    @Schema(nullable = true) UUID assigneeId,
    @Schema(nullable = true) String assigneeName,
    Instant createdAt,
    @Schema(nullable = true) Instant remindedAt) {

  static WorkItemView of(WorkItemRow row, Instant now) {
    return new WorkItemView(
        row.id(),
        row.version(),
        row.processKey(),
        row.step(),
        row.subjectType(),
        row.subjectId(),
        row.caseNumber(),
        row.title(),
        row.producerId(),
        row.producerName(),
        row.unitId(),
        row.unitName(),
        row.relation(),
        row.severity(),
        row.role(),
        row.dueAt(),
        row.dueAt().isBefore(now),
        row.assigneeId(),
        row.assigneeName(),
        row.createdAt(),
        row.remindedAt());
  }
}
