package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The law of time limits read aloud, one day after the other: slow, plain, and sharing nothing with
 * what it checks. 150/1930 2, 3 and 5 §; 434/2003 59 §; 13/2003 19 §.
 */
final class SlowCalendar {

  private SlowCalendar() {}

  static LocalDate due(LocalDate sentOn, Channel channel, int count, DayKind kind) {
    LocalDate arrived = forward(sentOn, presumed(channel));
    if (count == 0) {
      return arrived;
    }
    return switch (kind) {
      case WORKING -> workingDaysAfter(arrived, count);
      case CALENDAR -> firstWeekday(forward(arrived, count));
      case MONTHS -> firstWeekday(sameDayLater(arrived, count));
    };
  }

  private static int presumed(Channel channel) {
    if (channel == Channel.LETTER) {
      return 7;
    }
    return channel == Channel.EMAIL ? 3 : 0;
  }

  private static LocalDate forward(LocalDate from, int days) {
    LocalDate day = from;
    for (int i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static LocalDate workingDaysAfter(LocalDate from, int count) {
    LocalDate day = from;
    int counted = 0;
    while (counted < count) {
      day = day.plusDays(1);
      if (!isOff(day)) {
        counted++;
      }
    }
    return day;
  }

  private static LocalDate firstWeekday(LocalDate from) {
    LocalDate day = from;
    while (isOff(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Walks into the month that is asked for, then to the day of the same number or the last. */
  private static LocalDate sameDayLater(LocalDate from, int months) {
    LocalDate day = from;
    for (int changed = 0; changed < months; ) {
      LocalDate next = day.plusDays(1);
      if (next.getDayOfMonth() == 1) {
        changed++;
      }
      day = next;
    }
    while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getDayOfMonth() != 1) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Saturdays, Sundays and all that the law and the church act name. */
  static boolean isOff(LocalDate day) {
    DayOfWeek name = day.getDayOfWeek();
    if (name == DayOfWeek.SATURDAY || name == DayOfWeek.SUNDAY) {
      return true;
    }
    LocalDate easter = easter(day.getYear());
    return isFixed(day)
        || day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || isMidsummerEve(day);
  }

  private static boolean isFixed(LocalDate day) {
    int date = day.getMonthValue() * 100 + day.getDayOfMonth();
    return date == 101
        || date == 106
        || date == 501
        || date == 1206
        || date == 1224
        || date == 1225
        || date == 1226;
  }

  /** The Friday before the Saturday that falls on 20 to 26 June. */
  private static boolean isMidsummerEve(LocalDate day) {
    return day.getMonthValue() == 6
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getDayOfMonth() >= 19
        && day.getDayOfMonth() <= 25;
  }

  /** The Sunday after the paschal full moon, by the tables of the golden number and the epact. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moon);
    LocalDate day = fullMoon.plusDays(1);
    while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day;
  }
}
