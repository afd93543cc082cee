package fi.valvomo.report.entity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: decimal comma or point, spaces between thousands. */
final class NumberText {

  /** More characters than any number of a report has. */
  static final int LONGEST = 40;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,10})?");
  private static final int MOST_DIGITS = 25;

  private NumberText() {}

  /** The number that was written; empty where it is none. */
  static Optional<BigDecimal> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = SPACES.matcher(written).replaceAll("").replace('\u2212', '-');
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** The number that JSON held; empty where it is too long to be meant. */
  static Optional<BigDecimal> read(Number given) {
    BigDecimal number =
        given instanceof BigDecimal exact ? exact : new BigDecimal(given.toString());
    boolean meant =
        number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    return meant ? Optional.of(number.scale() < 0 ? number.setScale(0) : number) : Optional.empty();
  }
}
