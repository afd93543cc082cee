package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.casefile.entity.TemplateState;
import fi.valvomo.kernel.entity.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a document template in a list. */
public record TemplateRow(
    UUID id,
    DocumentKind kind,
    Language language,
    int number,
    TemplateState state,
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String changedBy,
    Instant changedAt) {

  static TemplateRow of(DocumentTemplate template, LocalDate today) {
    return new TemplateRow(
        template.id(),
        template.kind(),
        template.language(),
        template.number(),
        template.stateOn(today),
        template.validFrom(),
        template.validTo(),
        template.changedBy(),
        template.changedAt());
  }
}
