package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import java.util.List;

/**
 * A part of a report under one heading (osio).
 *
 * @param id stable name over versions
 * @param title its heading
 * @param help what the part is about, or null
 * @param fields in the order of filling in
 */
public record TemplateSection(
    String id, LocalizedText title, LocalizedText help, List<TemplateField> fields) {

  public TemplateSection {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }
}
