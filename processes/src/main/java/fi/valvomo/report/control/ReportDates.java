package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * When each step of a report should be done. The producer's steps follow the report's deadline; for
 * the organiser's own work the working days are settings.
 */
@Named("reportDates")
@ApplicationScoped
public class ReportDates {

  private static final int REVIEW_DAYS = 10;
  private static final int OWN_WORK_DAYS = 5;

  @Inject private Reports reports;
  @Inject private Clock clock;
  @Inject private Config config;

  /** The due date of a step of the report with this id. */
  public Date due(String reportId, String step) {
    return Date.from(
        switch (step) {
          case ReportSteps.FILL_IN, ReportSteps.CORRECT ->
              reports.get(UUID.fromString(reportId)).deadline().dueAt();
          case ReportSteps.REVIEW -> inWorkingDays(step, REVIEW_DAYS);
          default -> inWorkingDays(step, OWN_WORK_DAYS);
        });
  }

  private Instant inWorkingDays(String step, int otherwise) {
    int days =
        config
            .getOptionalValue("valvomo.report.working-days." + step, Integer.class)
            .orElse(otherwise);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    return Deadline.endOf(WorkingDays.after(today, days));
  }
}
