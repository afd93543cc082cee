package fi.valvomo.report.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one version of a template asks.
 *
 * @param sections in the order of filling in
 */
public record TemplateContent(List<TemplateSection> sections) {

  public TemplateContent {
    sections = sections == null ? List.of() : List.copyOf(sections);
  }

  /** All fields in the order of filling in; columns of tables are not among them. */
  public Stream<TemplateField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  public Optional<TemplateField> field(String id) {
    return fields().filter(field -> field.id().equals(id)).findFirst();
  }

  /**
   * The same questions with the figures of the day, such as the statutory minimum of staffing, in
   * the bounds that are named only.
   *
   * @param figures name of a bound to its figure; a bound without a figure asks for nothing
   */
  public TemplateContent bounded(Map<String, BigDecimal> figures) {
    return new TemplateContent(
        sections.stream()
            .map(
                section ->
                    new TemplateSection(
                        section.id(),
                        section.title(),
                        section.help(),
                        section.fields().stream().map(field -> field.bounded(figures)).toList()))
            .toList());
  }
}
