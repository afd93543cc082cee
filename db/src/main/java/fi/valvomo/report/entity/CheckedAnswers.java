package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.FieldError;
import java.util.List;
import java.util.Map;

/**
 * Answers as they can be stored, and what is wrong with them.
 *
 * @param answers field id to value, in the order of the template: numbers are {@code BigDecimal},
 *     dates ISO text, yes-or-no {@code Boolean}, choices and files lists of text, tables lists of
 *     maps; the comment of a field stands under {@link TemplateField#commentKey}
 * @param errors by path, such as {@code answers.staff_ratio} and {@code answers.shifts[0].hours}
 */
public record CheckedAnswers(Map<String, Object> answers, List<FieldError> errors) {

  public boolean isRight() {
    return errors.isEmpty();
  }
}
