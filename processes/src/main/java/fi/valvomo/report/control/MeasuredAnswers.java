package fi.valvomo.report.control;

import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Scale;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.MeasuredPart;
import fi.valvomo.report.entity.TemplateField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a report tells of one indicator: whole, or by its parts.
 *
 * @param fields the questions that ask it, by part, those without an answer included
 * @param answers what was answered, by part
 */
record MeasuredAnswers(Map<MeasuredPart, TemplateField> fields, Map<MeasuredPart, Object> answers) {

  /** The question of a part, else any that asks of the indicator. */
  TemplateField field(MeasuredPart part) {
    return fields.getOrDefault(part, fields.values().iterator().next());
  }

  /** Whether numbers tell it, and not a day or a word. */
  boolean isNumber() {
    return fields.values().stream().allMatch(field -> field.kind() == FieldKind.NUMBER);
  }

  /** Whether the indicator is of a kind of which such answers tell. */
  boolean suits(IndicatorKind kind) {
    FieldKind asked = field(MeasuredPart.WHOLE).kind();
    return switch (kind) {
      case MILESTONE -> asked == FieldKind.DATE;
      case YES_NO -> asked == FieldKind.YES_NO;
      case UNDEFINED -> false;
      default -> isNumber();
    };
  }

  /**
   * Whether it must be asked of the indicator if it can be so: a number from 0 to 100 every kind of
   * indicator takes, unless it is a share so small that it may be of another scale, and so parts of
   * which the one is within the other.
   */
  boolean isDoubtful() {
    return mayBeTinyShare()
        || isBeyondHundredths(answers.get(MeasuredPart.WHOLE))
        || (hasParts() && !areParts());
  }

  private boolean isBeyondHundredths(Object answer) {
    return answer instanceof Number
        && (whole().signum() < 0 || whole().compareTo(IndicatorKind.HUNDREDTHS) > 0);
  }

  private boolean hasParts() {
    return answers.keySet().stream().anyMatch(part -> part != MeasuredPart.WHOLE);
  }

  /** Both, alone, and the one within the other, as of any share. */
  private boolean areParts() {
    BigDecimal above = number(MeasuredPart.NUMERATOR);
    BigDecimal below = number(MeasuredPart.DENOMINATOR);
    return whole() == null
        && above != null
        && below != null
        && above.signum() >= 0
        && above.compareTo(below) <= 0;
  }

  /** One piece or one person is no share: of most answers the indicator need not be asked. */
  private boolean mayBeTinyShare() {
    TemplateField asked = field(MeasuredPart.WHOLE);
    boolean inPercent = asked.unit() == null || asked.unit().contains("%");
    boolean reachesHundred =
        asked.max() == null || asked.max().compareTo(IndicatorKind.HUNDREDTHS) >= 0;
    return isNumber() && inPercent && reachesHundred && Scale.isUnclear(whole());
  }

  /** The figure where it was told whole, else null. */
  BigDecimal whole() {
    return number(MeasuredPart.WHOLE);
  }

  /** As a figure that an indicator of this kind takes; a report tells shares in per cent. */
  GivenFigure figure(IndicatorKind kind) {
    return new GivenFigure(
        number(MeasuredPart.WHOLE),
        number(MeasuredPart.NUMERATOR),
        number(MeasuredPart.DENOMINATOR),
        kind == IndicatorKind.MILESTONE ? day() : null,
        kind.isShare() ? Scale.PERCENT : null);
  }

  private BigDecimal number(MeasuredPart part) {
    Object answer = answers.get(part);
    if (answer instanceof Boolean yes) {
      return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    return answer instanceof Number ? new BigDecimal(answer.toString()) : null;
  }

  private LocalDate day() {
    return answers.get(MeasuredPart.WHOLE) instanceof String text ? LocalDate.parse(text) : null;
  }
}
