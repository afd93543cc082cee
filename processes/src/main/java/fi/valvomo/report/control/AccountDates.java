package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.PlanAccounts;
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
 * When each step of an account should be done: the producer's steps follow its deadline; for the
 * organiser's own work the working days are settings.
 */
@Named("accountDates")
@ApplicationScoped
public class AccountDates {

  private static final int OWN_WORK_DAYS = 10;

  @Inject private PlanAccounts accounts;
  @Inject private Clock clock;
  @Inject private Config config;

  /** The due date of a step of the account with this id. */
  public Date due(String accountId, String step) {
    return Date.from(
        switch (step) {
          case AccountSteps.PUBLISH, AccountSteps.COMPLETE ->
              accounts.get(UUID.fromString(accountId)).deadline().dueAt();
          default -> inWorkingDays(step);
        });
  }

  private Instant inWorkingDays(String step) {
    int days =
        config
            .getOptionalValue("valvomo.unit-plan.working-days." + step, Integer.class)
            .orElse(OWN_WORK_DAYS);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    return Deadline.endOf(WorkingDays.after(today, days));
  }
}
