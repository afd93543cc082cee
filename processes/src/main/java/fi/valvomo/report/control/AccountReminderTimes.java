package fi.valvomo.report.control;

import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.ReportReminders.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a producer is reminded of an account, by {@link DueMoments}. */
@Named("accountReminderTimes")
@ApplicationScoped
public class AccountReminderTimes {

  @Inject private PlanAccounts accounts;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.reminder-days-before", defaultValue = "5")
  private int daysBefore;

  /** Whether anything is left to remind of, now or later. */
  public boolean hasNext(String accountId) {
    return nextOf(account(accountId)).isPresent();
  }

  /** When the next reminder falls due; at once where none is left. */
  public Date next(String accountId) {
    return Date.from(nextOf(account(accountId)).orElseGet(clock::instant));
  }

  /** What is to be told now, if anything. */
  Optional<Moment> now(PlanAccount account) {
    return account.isAwaited()
        ? moments(account).now(account.toldMoments(), clock.instant())
        : Optional.empty();
  }

  private Optional<Instant> nextOf(PlanAccount account) {
    return account.isAwaited()
        ? moments(account).next(account.toldMoments(), clock.instant())
        : Optional.empty();
  }

  private DueMoments moments(PlanAccount account) {
    return new DueMoments(account.deadline().dueOn(), daysBefore);
  }

  private PlanAccount account(String id) {
    return accounts.get(UUID.fromString(id));
  }
}
