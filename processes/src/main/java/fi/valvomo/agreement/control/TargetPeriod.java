package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.kernel.entity.InvalidException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of a target as files write it.
 *
 * @param kind how often it is measured
 * @param from first day on which the target holds
 * @param to last day, or null for a standing promise
 * @param against whether it is set against the year before
 */
record TargetPeriod(PeriodKind kind, LocalDate from, LocalDate to, boolean against) {

  private static final String FIELD = "period";
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR_END = Pattern.compile("(\\d{4})-12-31");
  private static final Pattern AGAINST = Pattern.compile("(\\d{4})\\s+vs\\s+(\\d{4})");

  /**
   * The days that a file leaves open: a month without a year, a promise without a beginning.
   *
   * @param from first day of what the file is about, or null where nobody said
   * @param to last day, or null
   */
  record Days(LocalDate from, LocalDate to) {}

  /**
   * Reads {@code 2023}, {@code 2023-01}, {@code 2023-12-31} (as it is on that day), {@code 2023 vs
   * 2022}, {@code kuukausi}, {@code jatkuva} (a standing promise, measured by the month), or
   * nothing.
   *
   * @throws InvalidException where it is none of these, or the file's days are needed and missing
   */
  static TargetPeriod read(String text, Days days) {
    String plain = text.strip();
    switch (plain) {
      case "":
        return new TargetPeriod(PeriodKind.YEAR, required(days), days.to(), false);
      case "kuukausi":
        return new TargetPeriod(PeriodKind.MONTH, required(days), days.to(), false);
      case "jatkuva":
        return new TargetPeriod(PeriodKind.MONTH, required(days), null, false);
      default:
        return dated(plain);
    }
  }

  private static LocalDate required(Days days) {
    if (days.from() == null) {
      throw InvalidException.of(FIELD, "periodNeedsDays");
    }
    return days.from();
  }

  private static TargetPeriod dated(String text) {
    Matcher found = YEAR.matcher(text);
    if (found.matches()) {
      return year(PeriodKind.YEAR, found, false);
    }
    found = YEAR_END.matcher(text);
    if (found.matches()) {
      return year(PeriodKind.YEAR_END, found, false);
    }
    found = AGAINST.matcher(text);
    if (found.matches()
        && Integer.parseInt(found.group(1)) == Integer.parseInt(found.group(2)) + 1) {
      return year(PeriodKind.YEAR, found, true);
    }
    found = MONTH.matcher(text);
    if (found.matches()) {
      return month(found);
    }
    throw InvalidException.of(FIELD, "targetPeriod");
  }

  private static TargetPeriod year(PeriodKind kind, Matcher found, boolean against) {
    int year = Integer.parseInt(found.group(1));
    return new TargetPeriod(kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), against);
  }

  private static TargetPeriod month(Matcher found) {
    try {
      LocalDate first =
          LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), 1);
      return new TargetPeriod(PeriodKind.MONTH, first, first.plusMonths(1).minusDays(1), false);
    } catch (DateTimeException noSuchMonth) {
      throw InvalidException.of(FIELD, "targetPeriod");
    }
  }
}
