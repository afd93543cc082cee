package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Condition;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a target in a file: a condition inside the value, or a figure of an earlier
 * year to compare with.
 *
 * @param condition or null
 * @param baselineYear or null
 * @param baseline the figure of that year, or null
 */
record SecondaryThreshold(Condition condition, Integer baselineYear, BigDecimal baseline) {

  private static final SecondaryThreshold NONE = new SecondaryThreshold(null, null, null);
  private static final Pattern BOUND = Pattern.compile("(<=|>=|<)\\s*([\\d.,]+)\\s*(.*)");
  private static final Pattern BASELINE = Pattern.compile("vertailu\\s+(\\d{4})\\s*:\\s*(.+)");
  private static final String SAME_DAY = "sama päivä";

  /** Reads it; a condition that is told in words alone stays in words. */
  static SecondaryThreshold read(String text) {
    String plain = text.strip();
    if (plain.isEmpty()) {
      return NONE;
    }
    Matcher baseline = BASELINE.matcher(plain);
    if (baseline.matches() && Decimals.read(baseline.group(2)).isPresent()) {
      return new SecondaryThreshold(
          null, Integer.valueOf(baseline.group(1)), Decimals.read(baseline.group(2)).orElseThrow());
    }
    return new SecondaryThreshold(condition(plain), null, null);
  }

  private static Condition condition(String text) {
    if (text.equals(SAME_DAY)) {
      return new Condition(text, Comparator.AT_MOST, BigDecimal.ZERO, "vrk");
    }
    Matcher bound = BOUND.matcher(text);
    if (bound.matches() && Decimals.read(bound.group(2)).isPresent()) {
      return new Condition(
          text,
          Comparator.ofSign(bound.group(1)).orElseThrow(),
          Decimals.read(bound.group(2)).orElseThrow(),
          bound.group(3).isBlank() ? null : bound.group(3).strip());
    }
    return new Condition(text, null, null, null);
  }
}
