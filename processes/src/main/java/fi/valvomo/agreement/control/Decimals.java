package fi.valvomo.agreement.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in files: comma or point before the decimals, spaces between the
 * thousands, a real minus. Both signs in one number are refused, since they mean different things
 * in different countries.
 */
final class Decimals {

  private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,6})?");
  private static final Pattern SPACES =
      Pattern.compile("(?<=\\d)[ \\u00A0\\u2009\\u202F](?=\\d{3})");

  private Decimals() {}

  /** The number, or empty where the text is none. */
  static Optional<BigDecimal> read(String text) {
    String plain = SPACES.matcher(text.strip()).replaceAll("").replace('\u2212', '-');
    return FORM.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(',', '.')))
        : Optional.empty();
  }
}
