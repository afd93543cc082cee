package fi.valvomo.casefile.boundary;

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
    @Schema(nullable = true) String why) {

  static CaseEventView of(EventLine row) {
    return new CaseEventView(
        row.id(),
        row.at(),
        row.actorName(),
        row.kind(),
        row.subjectType(),
        row.subjectId(),
        row.before(),
        row.after(),
        row.why());
  }
}
