package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;

/** One line of a work queue. */
public record WorkItemRow(
    UUID id,
    long version,
    String processKey,
    String step,
    SubjectType subjectType,
    UUID subjectId,
    String caseNumber,
    String title,
    UUID producerId,
    String producerName,
    UUID unitId,
    String unitName,
    String relation,
    Integer severity,
    Role role,
    Instant dueAt,
    UUID assigneeId,
    String assigneeName,
    Instant createdAt,
    Instant remindedAt) {

  static final String COLUMNS =
      "w.id, w.version, w.process_key, w.step, w.subject_type, w.subject_id, w.case_number,"
          + " w.title, w.producer_id, p.name as producer_name, w.unit_id, u.name as unit_name,"
          + " w.relation, w.severity, w.role, w.due_at, w.assignee_id, w.assignee_name,"
          + " w.created_at, w.reminded_at";

  static WorkItemRow of(Row row) {
    return new WorkItemRow(
        row.uuid(0),
        row.number(1),
        row.text(2),
        row.text(3),
        row.constant(4, SubjectType.class),
        row.uuid(5),
        row.text(6),
        row.text(7),
        row.uuid(8),
        row.text(9),
        row.uuid(10),
        row.text(11),
        row.text(12),
        row.integer(13),
        row.constant(14, Role.class),
        row.instant(15),
        row.uuid(16),
        row.text(17),
        row.instant(18),
        row.instant(19));
  }
}
