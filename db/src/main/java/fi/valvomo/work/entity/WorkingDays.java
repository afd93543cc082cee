package fi.valvomo.work.entity;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of Finland (arkipäivät): Monday to Friday without holy days, Independence Day,
 * May Day, Midsummer Eve and Christmas Eve. Law 150/1930 5 §.
 */
public final class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final HolidayManager FINLAND =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !FINLAND.isHoliday(day);
  }

  /** The day itself, or the first working day after it. */
  public static LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The n-th working day after a day, which itself is not counted. */
  public static LocalDate after(LocalDate day, int count) {
    LocalDate candidate = day;
    for (int counted = 0; counted < count; counted++) {
      candidate = onOrAfter(candidate.plusDays(1));
    }
    return candidate;
  }

  /** The n-th working day before a day, which itself is not counted. */
  public static LocalDate before(LocalDate day, int count) {
    LocalDate candidate = day;
    for (int counted = 0; counted < count; counted++) {
      do {
        candidate = candidate.minusDays(1);
      } while (!isWorkingDay(candidate));
    }
    return candidate;
  }
}
