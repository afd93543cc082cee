package fi.valvomo.report.boundary;

import fi.valvomo.report.boundary.TemplateParts.TemplateContentPart;
import fi.valvomo.report.control.ReadPlans.PlanText;
import java.time.Instant;
import java.util.Map;

/** What a confirmed version of a plan says, with its headings. */
public record PlanTextView(
    int number,
    TemplateContentPart content,
    Map<String, Object> texts,
    String change,
    String responsible,
    String confirmedBy,
    Instant confirmedAt) {

  static PlanTextView of(PlanText text) {
    return new PlanTextView(
        text.version().number(),
        TemplateContentPart.of(text.headings().content()),
        text.version().texts(),
        text.version().change(),
        text.version().responsible(),
        text.version().confirmed().name(),
        text.version().confirmed().at());
  }
}
