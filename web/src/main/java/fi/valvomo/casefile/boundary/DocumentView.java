package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is shown of a stored file. */
public record DocumentView(
    UUID id,
    String name,
    String mediaType,
    long size,
    DocumentKind kind,
    @Schema(nullable = true) String criterion,
    Instant createdAt,
    String createdBy,
    boolean visibleToProvider) {

  public static DocumentView of(Document document) {
    return new DocumentView(
        document.id(),
        document.name(),
        document.mediaType(),
        document.size(),
        document.kind(),
        document.criterionCode(),
        document.createdAt(),
        document.createdBy(),
        document.visibleToProvider());
  }
}
