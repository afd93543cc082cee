package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.kernel.entity.InvalidException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as people write them, and whether anything can be known of them yet. */
final class MeasuredPeriods {

  private static final String FIELD = "periodFrom";
  private static final Pattern WORDS =
      Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|K([1-3])))?");

  private MeasuredPeriods() {}

  /**
   * Of a period that has not begun nothing can be measured.
   *
   * @throws InvalidException on the period
   */
  static void check(Period period, LocalDate today) {
    if (!period.hasBegun(today)) {
      throw InvalidException.of(FIELD, "periodInFuture");
    }
  }

  /**
   * Reads {@code 2026}, {@code 2026-01}, {@code 2026-Q1}, {@code 2026-K1} (the first four months)
   * or the first day.
   *
   * @throws InvalidException where it names no period of the kind
   */
  static Period read(String text, PeriodKind kind) {
    Matcher words = WORDS.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
    if (!words.matches() || !suits(words, kind)) {
      throw InvalidException.of(FIELD, "period", kind);
    }
    int year = Integer.parseInt(words.group(1));
    try {
      return new Period(kind, firstDay(words, year));
    } catch (DateTimeException noSuchDay) {
      throw InvalidException.of(FIELD, "period", kind);
    }
  }

  private static boolean suits(Matcher words, PeriodKind kind) {
    boolean day = words.group(3) != null;
    return switch (kind) {
      case MONTH -> words.group(2) != null;
      case QUARTER -> day || words.group(4) != null;
      case FOUR_MONTHS -> day || words.group(5) != null;
      case YEAR, YEAR_END -> day || words.group(2) == null && !hasPart(words);
    };
  }

  private static boolean hasPart(Matcher words) {
    return words.group(4) != null || words.group(5) != null;
  }

  private static LocalDate firstDay(Matcher words, int year) {
    if (words.group(4) != null) {
      return LocalDate.of(year, Integer.parseInt(words.group(4)) * 3 - 2, 1);
    }
    if (words.group(5) != null) {
      return LocalDate.of(year, Integer.parseInt(words.group(5)) * 4 - 3, 1);
    }
    int month = words.group(2) == null ? 1 : Integer.parseInt(words.group(2));
    int day = words.group(3) == null ? 1 : Integer.parseInt(words.group(3));
    return LocalDate.of(year, month, day);
  }
}
