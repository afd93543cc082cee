package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountExtensions;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The last day has passed: the officer gives more time, or lets the account be missing. */
@ApplicationScoped
@Transactional
public class DecideMissingAccount {

  @Inject private AccountAct act;
  @Inject private GiveAccountTime giveTime;
  @Inject private AccountExtensions extensions;
  @Inject private ProcessSteps steps;

  /**
   * The unit gets until this day, or the first working day after it.
   *
   * @throws InvalidException when the day has passed, or is more than a year away
   */
  public PlanAccount extend(UUID id, LocalDate until, String reason, Viewer viewer) {
    return act.take(
        id,
        AccountSteps.DECIDE_MISSING,
        viewer,
        (account, now) -> giveTime.give(account, until, reason, viewer, now),
        "PLAN_ACCOUNT_EXTENDED",
        reason,
        Map.of());
  }

  /** Nothing is waited for any more; that there is none is what is known. */
  public PlanAccount leave(UUID id, String reason, Viewer viewer) {
    PlanAccount left =
        act.take(
            id,
            AccountSteps.DECIDE_MISSING,
            viewer,
            (account, now) -> {
              account.leaveMissing(reason, viewer, now);
              extensions.refuseOpen(account.id(), reason, viewer, now);
            },
            "PLAN_ACCOUNT_LEFT_MISSING",
            reason,
            Map.of());
    steps.message(left, AccountSteps.LEFT_MISSING);
    return left;
  }
}
