package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;

/** What happens to a document, told of the thing in the case to which it belongs. */
final class DocumentNews {

  private DocumentNews() {}

  static DomainEvent of(String kind, Document document, Viewer by, Instant at) {
    return new DomainEvent(
        kind,
        document.subjectType(),
        document.subjectId(),
        document.caseId(),
        document.producerId(),
        null,
        null,
        null,
        document.name(),
        by,
        at,
        false);
  }
}
