package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.InvalidException;
import java.util.regex.Pattern;

/**
 * Business identity code (yritys- ja yhteisötunnus, Y-tunnus · företags- och organisationsnummer).
 * Act 244/2001, decree 288/2001.
 *
 * @param value seven digits, a hyphen and the check digit
 */
public record BusinessId(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{7}-\\d");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  public BusinessId {
    if (!isValid(value)) {
      throw InvalidException.of("businessId", "businessId", String.valueOf(value));
    }
  }

  /** Reads what a person wrote; the oldest ids may lack their leading zero. Blank gives null. */
  public static BusinessId of(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String digits = text.strip();
    return new BusinessId(digits.length() == 8 ? "0" + digits : digits);
  }

  private static boolean isValid(String value) {
    if (value == null || !FORM.matcher(value).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    int rest = sum % 11;
    int check = rest == 0 ? 0 : 11 - rest; // rest 1 would need the check digit 10: never issued
    return check == value.charAt(8) - '0';
  }

  @Override
  public String toString() {
    return value;
  }
}
