package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.InvalidException;
import java.util.regex.Pattern;

/**
 * Id in the national register of social and health care organisations (SOTE-organisaatiorekisteri).
 * The organisation's own is {@code 1.2.246.10.} and its business id without leading zeros and
 * hyphen; its units follow as {@code .10.} and a number.
 *
 * @param value the id with its dots
 */
public record Oid(String value) {

  /** The longest that the form allows. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM =
      Pattern.compile("1\\.2\\.246\\.10\\.[1-9]\\d{3,7}(\\.10\\.(0|[1-9]\\d{0,5}))?");

  public Oid {
    if (value == null || !FORM.matcher(value).matches()) {
      throw InvalidException.of("oid", "oid", String.valueOf(value));
    }
  }

  /** Reads what a person wrote. Blank gives null. */
  public static Oid of(String text) {
    return text == null || text.isBlank() ? null : new Oid(text.strip());
  }

  @Override
  public String toString() {
    return value;
  }
}
