package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts a deadline from the day of sending: presumed arrival, then the days, the first being the
 * day after arrival. 150/1930 2 and 5 §; 434/2003 59 §; 13/2003 19 §.
 *
 * @param arrivalDays calendar days from sending to presumed arrival, per channel; a setting
 */
public record DeadlineRule(Map<Channel, Integer> arrivalDays) {

  /** Zero days mean at once: the day of arrival itself, working day or not. */
  public Deadline count(LocalDate sentOn, Channel channel, int days, DayKind kind) {
    LocalDate arrivedOn = sentOn.plusDays(arrivalDays.get(channel));
    return new Deadline(sentOn, channel, days, kind, arrivedOn, dueOn(arrivedOn, days, kind));
  }

  private static LocalDate dueOn(LocalDate arrivedOn, int days, DayKind kind) {
    if (days == 0) {
      return arrivedOn;
    }
    return switch (kind) {
      case WORKING -> WorkingDays.after(arrivedOn, days);
      case CALENDAR -> WorkingDays.onOrAfter(arrivedOn.plusDays(days));
      // a month that lacks the day ends on its last one
      case MONTHS -> WorkingDays.onOrAfter(arrivedOn.plusMonths(days));
    };
  }
}
