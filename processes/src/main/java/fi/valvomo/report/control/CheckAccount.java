package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The officer reads what a unit published, and is content or asks for what is lacking. */
@ApplicationScoped
@Transactional
public class CheckAccount {

  @Inject private AccountAct act;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.completion-days", defaultValue = "14")
  private int completionDays;

  /**
   * It is sufficient.
   *
   * @param note may be null: most need no words
   */
  public PlanAccount accept(UUID id, String note, Viewer viewer) {
    return act.take(
        id,
        AccountSteps.CHECK,
        viewer,
        (account, now) -> account.check(note, viewer, now),
        "PLAN_ACCOUNT_CHECKED",
        note,
        Map.of("sufficient", true));
  }

  /** It lacks something; the last day for it is counted from now. */
  public PlanAccount sendBack(UUID id, String note, Viewer viewer) {
    PlanAccount returned =
        act.take(
            id,
            AccountSteps.CHECK,
            viewer,
            (account, now) -> account.sendBack(note, ifReturned(now), viewer, now),
            "PLAN_ACCOUNT_RETURNED",
            note,
            Map.of("sufficient", false));
    steps.message(returned, AccountSteps.DEADLINE_SET);
    return returned;
  }

  /** Until when an account would have to be completed, were it sent back now. */
  public Deadline ifReturned() {
    return ifReturned(clock.instant());
  }

  private Deadline ifReturned(Instant now) {
    return deadlines.set(now, Channel.EMAIL, completionDays, DayKind.CALENDAR);
  }
}
