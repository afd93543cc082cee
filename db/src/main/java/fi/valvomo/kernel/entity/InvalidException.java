package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What a person sent cannot be right, field by field. Becomes 400. */
@ApplicationException(rollback = true)
public class InvalidException extends RuntimeException {

  private final transient List<FieldError> errors;

  public InvalidException(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public static InvalidException of(String field, String code, Object... details) {
    return new InvalidException(List.of(FieldError.of(field, code, details)));
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** The same, where what was checked is a part of what was sent: {@code figure.numerator}. */
  public InvalidException under(String part) {
    return new InvalidException(errors.stream().map(error -> error.under(part)).toList());
  }
}
