package fi.valvomo.report.control;

import fi.valvomo.report.entity.ReportReminders;
import fi.valvomo.report.entity.ReportReminders.Moment;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a producer is reminded of a report, by {@link DueMoments}. */
@Named("reportReminderTimes")
@ApplicationScoped
public class ReportReminderTimes {

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

  /** What is to be told now, if anything. */
  Optional<Moment> now(SelfMonitoringReport report) {
    return report.mayBeExtended()
        ? moments(report).now(told(report), clock.instant())
        : Optional.empty();
  }

  private Optional<Instant> nextOf(SelfMonitoringReport report) {
    return report.mayBeExtended()
        ? moments(report).next(told(report), clock.instant())
        : Optional.empty();
  }

  private DueMoments moments(SelfMonitoringReport report) {
    return new DueMoments(report.deadline().dueOn(), daysBefore);
  }

  private Set<Moment> told(SelfMonitoringReport report) {
    return reminders.told(report.id(), report.deadline().dueOn());
  }

  private SelfMonitoringReport report(String id) {
    return reports.get(UUID.fromString(id));
  }
}
