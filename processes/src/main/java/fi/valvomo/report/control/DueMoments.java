package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.ReportReminders.Moment;
import fi.valvomo.work.entity.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * When a producer is reminded of a last day: some working days before it, on its morning, and when
 * it has passed. Each is told once. Pure rules.
 */
record DueMoments(LocalDate dueOn, int daysBefore) {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final Duration STALE = Duration.ofDays(1);

  /** What is to be told now: the latest moment, unless it was told or is no news any more. */
  Optional<Moment> now(Set<Moment> told, Instant now) {
    return Arrays.stream(Moment.values())
        .filter(moment -> !at(moment).isAfter(now))
        .reduce((earlier, later) -> later)
        .filter(moment -> !told.contains(moment))
        .filter(moment -> isFresh(moment, now));
  }

  /** When the next one is to be told; empty where none is left. */
  Optional<Instant> next(Set<Moment> told, Instant now) {
    // the watch begins at the very moment of the first reminder
    if (now(told, now).isPresent()) {
      return Optional.of(now);
    }
    return Arrays.stream(Moment.values())
        .filter(moment -> !told.contains(moment))
        .filter(moment -> moment == Moment.LATE || at(moment).isAfter(now))
        .map(this::at)
        .map(at -> at.isAfter(now) ? at : now)
        .min(Instant::compareTo);
  }

  private Instant at(Moment moment) {
    return switch (moment) {
      case BEFORE -> morning(WorkingDays.before(dueOn, daysBefore));
      case TODAY -> morning(dueOn);
      case LATE -> Deadline.endOf(dueOn).plusSeconds(1);
    };
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(Deadline.ZONE).toInstant();
  }

  /** That a day nears or has come is no news the day after; that it has passed always is. */
  private boolean isFresh(Moment moment, Instant now) {
    return moment == Moment.LATE || at(moment).plus(STALE).isAfter(now);
  }
}
