package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountExtension;
import fi.valvomo.report.entity.AccountExtensions;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** More time for an account: asked for by the producer, decided or given by the officer. */
@ApplicationScoped
@Transactional
public class GiveAccountTime {

  private static final String OVERTAKEN = "Selvitys julkaistiin ennen ratkaisua.";

  @Inject private PlanAccounts accounts;
  @Inject private AccountExtensions extensions;
  @Inject private AccountAct act;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * The producer asks, before the last day or after it. 434/2003 33 §.
   *
   * @throws InvalidException when the day is not later than the one in force, or has passed
   * @throws RefusedException when nothing is awaited any more, or a request lies open
   */
  public AccountExtension ask(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    PlanAccount account = accounts.forViewer(id, viewer);
    account.refuseUnlessAwaited();
    extensions.refuseWhileUndecided(id);
    MoreTime.requireReasonable(until, account.deadline(), now);
    AccountExtension extension = AccountExtension.asked(account, until, reason, viewer, now);
    extensions.add(extension);
    events.fire(extension.asking("PLAN_ACCOUNT_EXTENSION_ASKED", account, viewer));
    steps.message(account, AccountSteps.EXTENSION_ASKED);
    return extension;
  }

  /**
   * The officer grants it.
   *
   * @param until null for the day that was asked for
   */
  public PlanAccount grant(UUID id, LocalDate until, String reason, Viewer viewer) {
    PlanAccount account =
        act.take(
            id,
            AccountSteps.DECIDE_EXTENSION,
            viewer,
            (asked, now) -> {
              AccountExtension extension = extensions.toDecide(id);
              LocalDate day = until == null ? extension.time().askedUntil() : until;
              extension.grant(move(asked, day, viewer, now), reason, viewer, now);
            },
            "PLAN_ACCOUNT_EXTENSION_GRANTED",
            reason,
            Map.of());
    steps.message(account, AccountSteps.NOT_LATE);
    return account;
  }

  /** The officer refuses it; the last day stays. */
  public PlanAccount refuse(UUID id, String reason, Viewer viewer) {
    return act.take(
        id,
        AccountSteps.DECIDE_EXTENSION,
        viewer,
        (account, now) -> extensions.toDecide(id).refuse(reason, viewer, now),
        "PLAN_ACCOUNT_EXTENSION_REFUSED",
        reason,
        Map.of());
  }

  /** After the last day the officer gives time, whether or not it was asked for. */
  void give(PlanAccount account, LocalDate until, String reason, Viewer viewer, Instant now) {
    LocalDate day = WorkingDays.onOrAfter(until);
    extensions
        .undecided(account.id())
        .ifPresentOrElse(
            asked -> {
              asked.grant(day, reason, viewer, now);
              steps.message(account, AccountSteps.EXTENSION_MOOT);
            },
            () -> extensions.add(AccountExtension.given(account, day, reason, viewer, now)));
    move(account, day, viewer, now);
  }

  /** The account was published before more time was decided on. */
  void overtaken(PlanAccount account, Instant now) {
    if (steps.message(account, AccountSteps.EXTENSION_MOOT, Map.of())) {
      extensions.refuseOpen(account.id(), OVERTAKEN, Viewer.SYSTEM, now);
    }
  }

  /** The last day moves, and with it the place in the queue and the reminders. */
  private LocalDate move(PlanAccount account, LocalDate until, Viewer by, Instant now) {
    LocalDate day = WorkingDays.onOrAfter(until);
    MoreTime.requireReasonable(day, account.deadline(), now);
    account.extend(day, by, now);
    boolean completes = account.state() == AccountState.RETURNED;
    steps.moveDue(
        account,
        completes ? AccountSteps.COMPLETE : AccountSteps.PUBLISH,
        account.deadline().dueAt(),
        by);
    steps.message(account, AccountSteps.DEADLINE_SET);
    return day;
  }
}
