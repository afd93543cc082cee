package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountExtension;
import fi.valvomo.report.entity.AccountExtensions;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtensions;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/** More time for an account of how a plan is followed. */
@ApplicationScoped
@Transactional
public class GiveAccountTime extends GiveOwedTime<PlanAccount, AccountExtension> {

  private static final TimeSteps NAMES =
      new TimeSteps(
          AccountSteps.PUBLISH,
          AccountSteps.COMPLETE,
          AccountSteps.DECIDE_EXTENSION,
          AccountSteps.EXTENSION_ASKED,
          AccountSteps.EXTENSION_MOOT,
          AccountSteps.NOT_LATE,
          AccountSteps.DEADLINE_SET,
          "PLAN_ACCOUNT_EXTENSION",
          "Selvitys julkaistiin ennen ratkaisua.");

  @Inject private AccountExtensions extensions;
  @Inject private AccountAct act;
  @Inject private ProcessSteps steps;

  public GiveAccountTime() {
    super(NAMES);
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

  @Override
  OwedAct<PlanAccount> act() {
    return act;
  }

  @Override
  TimeExtensions<AccountExtension> extensions() {
    return extensions;
  }

  @Override
  AccountExtension asked(
      PlanAccount account, LocalDate until, String reason, Viewer by, Instant at) {
    return AccountExtension.asked(account, until, reason, by, at);
  }

  @Override
  void requireDay(LocalDate until, Deadline inForce, Instant at) {
    MoreTime.requireReasonable(until, inForce, at);
  }
}
