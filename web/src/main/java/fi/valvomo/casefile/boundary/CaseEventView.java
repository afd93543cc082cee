package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.TimelineLine;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a timeline. */
public record CaseEventView(
    UUID id,
    Instant at,
    String actorName,
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    @Schema(nullable = true) String before,
    @Schema(nullable = true) String after,
    @Schema(nullable = true) String why,
    @Schema(nullable = true) String unitName,
    @Schema(nullable = true) String caseNumber) {

  static CaseEventView of(TimelineLine line) {
    return of(line.event(), line.unitName(), line.caseNumber());
  }

  /** On the page of a case, which says where it belongs. */
  static CaseEventView ofCase(EventLine row) {
    return of(row, null, null);
  }

  private static CaseEventView of(EventLine row, String unitName, String caseNumber) {
    return new CaseEventView(
        row.id(),
        row.at(),
        row.actorName(),
        row.kind(),
        row.subjectType(),
        row.subjectId(),
        row.before(),
        row.after(),
        row.why(),
        unitName,
        caseNumber);
  }
}
