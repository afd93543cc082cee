package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.ReportReminders.Moment;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * Reminds the producer of an account: on the timeline, by mail and in its queue. When the last day
 * has passed, the account is missing, and an officer decides what follows.
 */
@Named("remindOfAccount")
@ApplicationScoped
@Transactional
public class RemindOfAccount implements JavaDelegate {

  @Inject private PlanAccounts accounts;
  @Inject private AccountReminderTimes times;
  @Inject private AccountAct act;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    PlanAccount account = accounts.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    times.now(account).ifPresent(moment -> tell(account, moment));
  }

  private void tell(PlanAccount account, Moment moment) {
    Instant now = clock.instant();
    AccountState before = account.state();
    account.told(moment, now);
    if (moment == Moment.LATE) {
      account.miss(now);
    }
    act.tell(kind(moment, account), account, before, null, Viewer.SYSTEM, now);
    steps.remind(
        account,
        account.state() == AccountState.RETURNED ? AccountSteps.COMPLETE : AccountSteps.PUBLISH);
    if (moment == Moment.LATE) {
      steps.message(account, AccountSteps.MISSED);
    }
  }

  private static String kind(Moment moment, PlanAccount account) {
    return switch (moment) {
      case BEFORE -> "PLAN_ACCOUNT_DUE_SOON";
      case TODAY -> "PLAN_ACCOUNT_DUE_TODAY";
      case LATE ->
          account.state() == AccountState.MISSING
              ? "PLAN_ACCOUNT_MISSING"
              : "PLAN_ACCOUNT_COMPLETION_MISSING";
    };
  }
}
