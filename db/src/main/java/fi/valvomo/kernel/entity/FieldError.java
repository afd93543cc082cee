package fi.valvomo.kernel.entity;

import java.util.List;

/**
 * What is wrong with one field of what a person sent.
 *
 * @param field path of the field, such as {@code actions[0].dueOn}
 * @param code key of the message under {@code invalid.}
 * @param details values for the message's placeholders
 */
public record FieldError(String field, String code, List<Object> details) {

  public static FieldError of(String field, String code, Object... details) {
    return new FieldError(field, code, List.of(details));
  }

  /** The same field, where it stands in a part of what was sent. */
  FieldError under(String part) {
    return new FieldError(part + "." + field, code, details);
  }
}
