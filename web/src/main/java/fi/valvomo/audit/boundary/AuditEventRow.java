package fi.valvomo.audit.boundary;

import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the audit trail. {@code detail} tells the states before and after, and the reason.
 */
public record AuditEventRow(
    UUID id,
    Instant at,
    String actorName,
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    @Schema(nullable = true) String detail) {

  static AuditEventRow of(EventLine line) {
    return new AuditEventRow(
        line.id(),
        line.at(),
        line.actorName(),
        line.kind(),
        line.subjectType(),
        line.subjectId(),
        detail(line));
  }

  private static String detail(EventLine line) {
    StringBuilder detail = new StringBuilder();
    if (line.before() != null || line.after() != null) {
      detail.append(line.before() == null ? "–" : line.before());
      detail.append(" → ").append(line.after() == null ? "–" : line.after());
    }
    if (line.why() != null) {
      detail.append(detail.isEmpty() ? "" : ": ").append(line.why());
    }
    return detail.isEmpty() ? null : detail.toString();
  }
}
