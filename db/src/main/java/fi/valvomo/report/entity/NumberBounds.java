package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.FieldError;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a number is possible at all for its field. */
final class NumberBounds {

  private NumberBounds() {}

  /** What is wrong with the number: range or decimals. */
  static Optional<FieldError> error(TemplateField field, BigDecimal number, String path) {
    boolean under = field.min() != null && number.compareTo(field.min()) < 0;
    boolean over = field.max() != null && number.compareTo(field.max()) > 0;
    if ((under || over) && field.min() != null && field.max() != null) {
      return Optional.of(FieldError.of(path, "range", field.min(), field.max()));
    }
    if (under) {
      return Optional.of(FieldError.of(path, "least", field.min()));
    }
    if (over) {
      return Optional.of(FieldError.of(path, "most", field.max()));
    }
    int decimals = field.decimals() == null ? 0 : field.decimals();
    if (number.stripTrailingZeros().scale() > decimals) {
      return Optional.of(
          decimals == 0
              ? FieldError.of(path, "wholeNumber")
              : FieldError.of(path, "decimals", decimals));
    }
    return Optional.empty();
  }
}
