package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.ReportReminders;
import fi.valvomo.report.entity.ReportReminders.Moment;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a producer is reminded of a report: some working days before the last day, on its morning,
 * and when it has passed. Each is told once.
 */
@Named("reportReminderTimes")
@ApplicationScoped
public class ReportReminderTimes {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final Duration STALE = Duration.ofDays(1);

  @Inject private Reports reports;
  @Inject private ReportReminders reminders;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.report.reminder-days-before", defaultValue = "5")
  private int daysBefore;

  /** Whether anything is left to remind of, now or later. */
  public boolean hasNext(String reportId) {
    return nextOf(report(reportId)).isPresent();
  }

  /** When the next reminder falls due; at once where none is left. */
  public Date next(String reportId) {
    return Date.from(nextOf(report(reportId)).orElseGet(clock::instant));
  }

  /** What is to be told now: the latest moment, unless it was told or is no news any more. */
  Optional<Moment> now(SelfMonitoringReport report) {
    if (!report.mayBeExtended()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    LocalDate dueOn = report.deadline().dueOn();
    Set<Moment> told = reminders.told(report.id(), dueOn);
    return Arrays.stream(Moment.values())
        .filter(moment -> !at(dueOn, moment).isAfter(now))
        .reduce((earlier, later) -> later)
        .filter(moment -> !told.contains(moment))
        .filter(moment -> isFresh(at(dueOn, moment), moment, now));
  }

  private Optional<Instant> nextOf(SelfMonitoringReport report) {
    if (!report.mayBeExtended()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    // the watch begins at the very moment of the first reminder
    if (now(report).isPresent()) {
      return Optional.of(now);
    }
    LocalDate dueOn = report.deadline().dueOn();
    Set<Moment> told = reminders.told(report.id(), dueOn);
    return Arrays.stream(Moment.values())
        .filter(moment -> !told.contains(moment))
        .filter(moment -> moment == Moment.LATE || at(dueOn, moment).isAfter(now))
        .map(moment -> at(dueOn, moment))
        .map(at -> at.isAfter(now) ? at : now)
        .min(Instant::compareTo);
  }

  private Instant at(LocalDate dueOn, Moment moment) {
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
  private static boolean isFresh(Instant at, Moment moment, Instant now) {
    return moment == Moment.LATE || at.plus(STALE).isAfter(now);
  }

  private SelfMonitoringReport report(String id) {
    return reports.get(UUID.fromString(id));
  }
}
