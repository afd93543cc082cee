package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.UnitPlan;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A period is over: every unit that is steered owes the account of how its plan was followed. Some
 * units at a time, each lot in a transaction of its own; who was asked is not asked again, on
 * whichever node. 741/2023 27 §.
 */
@ApplicationScoped
@Transactional
public class OpenAccounts {

  @Inject private PlanAccounts accounts;
  @Inject private FollowPlan followPlan;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.cycle-months", defaultValue = "4")
  private int months;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.account-days", defaultValue = "30")
  private int days;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.opened-at-a-time", defaultValue = "100")
  private int atATime;

  /**
   * Opens the accounts of the period that ended last.
   *
   * @param producerId of one producer's units, or null of all
   * @return how many; none where all were asked
   */
  public int open(UUID producerId) {
    Instant now = clock.instant();
    Period period = AccountPeriods.endedBefore(LocalDate.ofInstant(now, Deadline.ZONE), months);
    List<UUID> units = accounts.unitsToAsk(period, producerId, atATime);
    units.forEach(unit -> open(unit, period, now));
    return units.size();
  }

  private void open(UUID unitId, Period period, Instant now) {
    UnitPlan plan = followPlan.of(unitId, period.to(), Viewer.SYSTEM, now);
    Deadline deadline = deadlines.set(now, Channel.EMAIL, days, DayKind.CALENDAR);
    PlanAccount account = new PlanAccount(plan, period, deadline, Viewer.SYSTEM, now);
    accounts.add(account);
    steps.start(AccountSteps.PROCESS, account, Map.of());
    events.fire(DomainEvent.of("PLAN_ACCOUNT_DUE", account, Viewer.SYSTEM, now).openToParties());
  }
}
