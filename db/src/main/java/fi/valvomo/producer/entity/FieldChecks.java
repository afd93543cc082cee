package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects everything that is wrong with one form, so that a person mends it in one go. */
public final class FieldChecks {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private final List<FieldError> errors = new ArrayList<>();

  public FieldChecks required(String field, Object value) {
    return unless(value != null, field, "required");
  }

  public FieldChecks atMost(int length, String field, String value) {
    return unless(value == null || value.length() <= length, field, "tooLong", length);
  }

  public FieldChecks email(String field, String value) {
    return atMost(254, field, value)
        .unless(value == null || EMAIL.matcher(value).matches(), field, "email");
  }

  public FieldChecks unless(boolean holds, String field, String code, Object... details) {
    if (!holds) {
      errors.add(FieldError.of(field, code, details));
    }
    return this;
  }

  public void orThrow() {
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }

  /** Text without blanks around it; nothing instead of an empty text. */
  public static String clean(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
