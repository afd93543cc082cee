package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateSection;
import java.time.LocalDate;
import java.util.List;

/**
 * A template that comes with the house, as it is written in JSON.
 *
 * @param code stable name of the report
 * @param validFrom first day in force
 * @param title its title in three languages
 * @param sections what it asks
 */
public record ReadyTemplate(
    String code, LocalDate validFrom, LocalizedText title, List<TemplateSection> sections) {

  /** What it asks, in the shape that is stored. */
  public TemplateContent content() {
    return new TemplateContent(sections);
  }
}
