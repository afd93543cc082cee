package fi.valvomo.report.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which answers of a report tell of indicators. Pure rules. */
final class Measured {

  private Measured() {}

  /** The answered fields that name an indicator, by its code; the first one where two name it. */
  static Map<String, TemplateField> fields(TemplateContent questions, Map<String, Object> answers) {
    return questions
        .fields()
        .filter(field -> field.indicatorCode() != null)
        .filter(field -> answers.get(field.id()) instanceof BigDecimal)
        .collect(
            Collectors.toMap(
                TemplateField::indicatorCode,
                Function.identity(),
                (first, again) -> first,
                LinkedHashMap::new));
  }

  /** Whether the days of the report are a period of the indicator, in which it is measured. */
  static boolean measures(Indicator indicator, Period days) {
    var period = indicator.periodKind().of(days.from());
    return indicator.kind().hasFigure()
        && period.from().equals(days.from())
        && period.to().equals(days.to())
        && indicator.inForce(days.to());
  }
}
