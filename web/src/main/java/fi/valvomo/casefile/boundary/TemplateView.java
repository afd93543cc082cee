package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.casefile.entity.TemplateState;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a document template.
 *
 * @param body XHTML with the names of facts in double braces
 * @param names the facts that it may name directly; lists end in {@code []}
 */
public record TemplateView(
    UUID id,
    long version,
    DocumentKind kind,
    Language language,
    int number,
    TemplateState state,
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String body,
    List<String> names)
    implements Tagged {

  static TemplateView of(DocumentTemplate template, LocalDate today, List<String> names) {
    return new TemplateView(
        template.id(),
        template.version(),
        template.kind(),
        template.language(),
        template.number(),
        template.stateOn(today),
        template.validFrom(),
        template.validTo(),
        template.body(),
        names);
  }
}
