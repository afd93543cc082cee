package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingRefusal;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The officer grants more time, to the day asked for or another, or refuses it. */
@ApplicationScoped
@Transactional
public class DecideExtension {

  @Inject private FindingAct act;
  @Inject private Extensions extensions;
  @Inject private ProcessSteps steps;

  /**
   * Grants.
   *
   * @param until null for the day that was asked for; a day off moves to the next working day, as
   *     the end of any deadline does
   */
  public Finding grant(UUID findingId, LocalDate until, String reason, Viewer viewer) {
    Finding moved =
        act.take(
            findingId,
            FindingSteps.DECIDE_EXTENSION,
            viewer,
            (finding, now) -> grant(finding, until, reason, viewer, now),
            new Told("EXTENSION_GRANTED", reason),
            Map.of());
    Extension granted = lastOf(findingId);
    boolean ofPlan = granted.target() == DeadlineTarget.PLAN;
    steps.moveDue(
        moved,
        ofPlan ? FindingSteps.PROPOSE_PLAN : FindingSteps.CARRY_OUT,
        Deadline.endOf(granted.time().dueAfter()),
        viewer);
    steps.message(moved, FindingSteps.DEADLINE_SET);
    if (!moved.isOverdue(granted.time().decided().at())) {
      steps.message(moved, FindingSteps.OVERDUE_SETTLED);
    }
    return moved;
  }

  public Finding refuse(UUID findingId, String reason, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.DECIDE_EXTENSION,
        viewer,
        (finding, now) -> extensions.toDecide(finding.id()).refuse(reason, viewer, now),
        new Told("EXTENSION_REFUSED", reason),
        Map.of());
  }

  private void grant(Finding finding, LocalDate until, String reason, Viewer by, Instant now) {
    Extension asked = extensions.toDecide(finding.id());
    LocalDate day = WorkingDays.onOrAfter(until == null ? asked.time().askedUntil() : until);
    if (finding.extendable() != asked.target()) {
      throw new RefusedException(FindingRefusal.NOTHING_TO_EXTEND);
    }
    MoreTime.requireLater(day, finding.deadlineInForce(), now);
    asked.grant(day, reason, by, now);
    asked.move(finding, by, now);
  }

  private Extension lastOf(UUID findingId) {
    var all = extensions.of(findingId);
    return all.get(all.size() - 1);
  }
}
