package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One question of a report (kenttä).
 *
 * @param id stable name over versions, under which the answer stands
 * @param kind what it takes as an answer
 * @param label the question
 * @param help how to answer it, or null
 * @param required whether it must be answered before the report is sent
 * @param unit of a NUMBER, such as {@code %} or {@code h}, or null
 * @param min least NUMBER that is possible at all, or null
 * @param max greatest NUMBER that is possible at all, or null
 * @param decimals most decimals of a NUMBER, or null for whole numbers
 * @param options of a CHOICE or CHOICES
 * @param columns of a TABLE: fields without columns, follow-ups and comments
 * @param showWhen opens by an earlier answer, or null: always
 * @param commentWhen asks for a comment, or null: never
 * @param indicatorCode the indicator (mittari) that the answer feeds, or null
 * @param indicatorPart which part of the indicator's figure it tells; null without an indicator
 * @param carriedOver whether the last report's answer is offered as a beginning
 */
public record TemplateField(
    String id,
    FieldKind kind,
    LocalizedText label,
    LocalizedText help,
    boolean required,
    String unit,
    BigDecimal min,
    BigDecimal max,
    Integer decimals,
    List<FieldOption> options,
    List<TemplateField> columns,
    ShowWhen showWhen,
    CommentWhen commentWhen,
    String indicatorCode,
    MeasuredPart indicatorPart,
    boolean carriedOver) {

  public TemplateField {
    options = options == null ? List.of() : List.copyOf(options);
    columns = columns == null ? List.of() : List.copyOf(columns);
    if (indicatorCode == null) {
      indicatorPart = null;
    } else if (indicatorPart == null) {
      indicatorPart = MeasuredPart.WHOLE;
    }
  }

  /** Key of its comment among the answers. */
  public String commentKey() {
    return id + ".comment";
  }

  /** Whether it tells the numerator or the denominator of a figure. */
  public boolean isPartOfFigure() {
    return indicatorPart == MeasuredPart.NUMERATOR || indicatorPart == MeasuredPart.DENOMINATOR;
  }

  /** Whether it tells the numerator of the figure of which the other tells the denominator. */
  boolean isOtherPartOf(TemplateField other) {
    return isPartOfFigure()
        && other.isPartOfFigure()
        && indicatorPart != other.indicatorPart
        && indicatorCode.equals(other.indicatorCode);
  }

  /** What can be picked: option codes, or {@code true} and {@code false}; empty where written. */
  public List<String> answers() {
    return kind == FieldKind.YES_NO
        ? List.of("true", "false")
        : options.stream().map(FieldOption::code).toList();
  }

  TemplateField bounded(Map<String, BigDecimal> figures) {
    if (commentWhen == null || commentWhen.belowBound() == null) {
      return this;
    }
    CommentWhen bounded = commentWhen.bounded(figures.get(commentWhen.belowBound()));
    return new TemplateField(
        id,
        kind,
        label,
        help,
        required,
        unit,
        min,
        max,
        decimals,
        options,
        columns,
        showWhen,
        bounded,
        indicatorCode,
        indicatorPart,
        carriedOver);
  }
}
