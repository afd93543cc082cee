package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Secrecy;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is shown of a stored file.
 *
 * @param templateNumber version of the template; null for what the house did not write
 * @param ground code of the secrecy ground; null for what is public or not yet looked at
 * @param renditionOf the document of which this shows what its readers may see
 */
public record DocumentView(
    UUID id,
    String name,
    String mediaType,
    long size,
    DocumentKind kind,
    @Schema(nullable = true) String criterion,
    Instant createdAt,
    String createdBy,
    boolean visibleToProvider,
    @Schema(nullable = true) Integer templateNumber,
    Secrecy secrecy,
    @Schema(nullable = true) String ground,
    @Schema(nullable = true) String classifiedBy,
    @Schema(nullable = true) UUID renditionOf,
    @Schema(nullable = true) Secrecy renditionFor) {

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
        document.visibleToProvider(),
        document.templateNumber(),
        document.classification().secrecy(),
        document.classification().ground(),
        document.classification().by(),
        document.renditionOf(),
        document.renditionFor());
  }
}
