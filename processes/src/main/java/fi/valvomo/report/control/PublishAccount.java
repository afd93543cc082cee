package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.report.entity.AccountText;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The producer tells what it has published of a period, for the first time or completed. */
@ApplicationScoped
@Transactional
public class PublishAccount {

  @Inject private PlanAccounts accounts;
  @Inject private KeepAddress keepAddress;
  @Inject private AccountAct act;
  @Inject private GiveAccountTime giveTime;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  /** Publishes it; also after the last day, then marked late. */
  public PlanAccount publish(UUID id, AccountText text, Viewer viewer) {
    Instant now = clock.instant();
    PlanAccount account = accounts.forViewer(id, viewer);
    account.refuseUnlessAwaited();
    AccountState before = account.state();
    boolean completes = before == AccountState.RETURNED;
    WorkItem work =
        steps.requireOpen(
            account, completes ? AccountSteps.COMPLETE : AccountSteps.PUBLISH, viewer);
    boolean wasLate = account.isOverdue(now);
    account.publish(text, viewer, now);
    keepAddress.of(account, text.publication().address(), viewer, now);
    String kind = completes ? "PLAN_ACCOUNT_COMPLETED" : "PLAN_ACCOUNT_PUBLISHED";
    act.tell(wasLate ? kind + "_LATE" : kind, account, before, null, viewer, now);
    steps.complete(work, viewer, Map.of());
    if (wasLate) {
      steps.message(account, AccountSteps.NOT_LATE);
    }
    giveTime.overtaken(account, now);
    return account;
  }
}
