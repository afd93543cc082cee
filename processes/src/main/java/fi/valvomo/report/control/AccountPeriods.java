package fi.valvomo.report.control;

import fi.valvomo.report.entity.Period;
import java.time.LocalDate;

/**
 * The periods of which units give account, counted from January: by the law every four months.
 * 741/2023 27 §. Pure rule.
 */
final class AccountPeriods {

  private AccountPeriods() {}

  /** The period that ended last before a day. */
  static Period endedBefore(LocalDate day, int months) {
    LocalDate end = beginOf(day, months).minusDays(1);
    return new Period(beginOf(end, months), end);
  }

  private static LocalDate beginOf(LocalDate day, int months) {
    int earlier = (day.getMonthValue() - 1) / months * months;
    return LocalDate.of(day.getYear(), 1, 1).plusMonths(earlier);
  }
}
