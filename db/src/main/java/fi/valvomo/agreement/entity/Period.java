package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.InvalidException;
import java.time.LocalDate;

/**
 * The time that one measurement tells of.
 *
 * @param kind how long
 * @param from its first day, as the calendar cuts periods of this kind
 */
public record Period(PeriodKind kind, LocalDate from) {

  public Period {
    int months = kind.months();
    if (from == null || from.getDayOfMonth() != 1 || (from.getMonthValue() - 1) % months != 0) {
      throw InvalidException.of("periodFrom", "periodBegins", kind);
    }
  }

  /** Its last day. */
  public LocalDate to() {
    return from.plusMonths(kind.months()).minusDays(1);
  }

  public Period previous() {
    return new Period(kind, from.minusMonths(kind.months()));
  }

  public Period next() {
    return new Period(kind, from.plusMonths(kind.months()));
  }

  public boolean hasBegun(LocalDate today) {
    return !today.isBefore(from);
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(to());
  }

  /** The year to which it belongs. */
  public Period year() {
    return PeriodKind.YEAR.of(from);
  }
}
