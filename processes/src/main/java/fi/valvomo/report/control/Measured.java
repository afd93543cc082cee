package fi.valvomo.report.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.report.entity.MeasuredPart;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which answers of a report tell of indicators. Pure rules. */
final class Measured {

  private Measured() {}

  /**
   * What the answers tell, by the code of the indicator; where two questions ask the same part of
   * it, the later answer counts.
   */
  static Map<String, MeasuredAnswers> answers(
      TemplateContent questions, Map<String, Object> answers) {
    Map<String, MeasuredAnswers> told = new LinkedHashMap<>();
    questions
        .fields()
        .filter(field -> field.indicatorCode() != null)
        .forEach(field -> add(told, field, answers.get(field.id())));
    told.values().removeIf(each -> each.answers().isEmpty());
    return told;
  }

  private static void add(Map<String, MeasuredAnswers> told, TemplateField field, Object answer) {
    MeasuredAnswers of =
        told.computeIfAbsent(
            field.indicatorCode(),
            code ->
                new MeasuredAnswers(
                    new EnumMap<>(MeasuredPart.class), new EnumMap<>(MeasuredPart.class)));
    if (answer != null) {
      of.fields().put(field.indicatorPart(), field);
      of.answers().put(field.indicatorPart(), answer);
    } else {
      of.fields().putIfAbsent(field.indicatorPart(), field);
    }
  }

  /** Whether the days of the report are a period of the indicator, in which it is measured. */
  static boolean measures(Indicator indicator, Period days) {
    var period = indicator.periodKind().of(days.from());
    return period.from().equals(days.from())
        && period.to().equals(days.to())
        && indicator.inForce(days.to());
  }
}
