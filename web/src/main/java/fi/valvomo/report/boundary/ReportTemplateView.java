package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.kernel.boundary.Problem;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.report.boundary.TemplateParts.TemplateContentPart;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplateState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a report template.
 *
 * @param content what it asks
 * @param problems what keeps a draft from being put in force, by the path in {@code content}
 * @param warnings what is lost if it is asked so, by the same paths; nothing is kept from being put
 *     in force by it
 */
public record ReportTemplateView(
    UUID id,
    long version,
    String code,
    int number,
    L10n title,
    ReportTemplateState state,
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String changedBy,
    Instant changedAt,
    TemplateContentPart content,
    List<Problem.Invalid> problems,
    List<Problem.Invalid> warnings)
    implements Tagged {

  static ReportTemplateView of(
      ReportTemplate template,
      LocalDate today,
      List<Problem.Invalid> problems,
      List<Problem.Invalid> warnings) {
    return new ReportTemplateView(
        template.id(),
        template.version(),
        template.code(),
        template.number(),
        L10n.of(template.title()),
        template.stateOn(today),
        template.validFrom(),
        template.validTo(),
        template.changedBy(),
        template.changedAt(),
        TemplateContentPart.of(template.content()),
        problems,
        warnings);
  }
}
