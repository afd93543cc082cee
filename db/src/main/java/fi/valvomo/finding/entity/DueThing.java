package fi.valvomo.finding.entity;

import fi.valvomo.work.entity.DeadlineTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that the producer owes by a last day.
 *
 * @param about the finding, or the action
 * @param title of the action; null for the finding's own last days
 */
public record DueThing(DeadlineTarget target, UUID about, LocalDate dueOn, String title) {

  /** All that is owed in a finding now. */
  public static List<DueThing> of(Finding finding) {
    List<DueThing> owed = new ArrayList<>();
    if (finding.awaitsPlan() && finding.planDeadline() != null) {
      owed.add(ofFinding(finding, DeadlineTarget.PLAN, finding.planDeadline().dueOn()));
    }
    FindingState state = finding.state();
    if (state.isWithProducer() && finding.deadline() != null) {
      owed.add(ofFinding(finding, DeadlineTarget.CORRECTION, finding.deadline().dueOn()));
    }
    if (state.isOpen()) {
      finding
          .plan()
          .filter(plan -> Boolean.TRUE.equals(plan.accepted()))
          .ifPresent(plan -> plan.openActions().forEach(action -> owed.add(ofAction(action))));
    }
    return owed;
  }

  private static DueThing ofFinding(Finding finding, DeadlineTarget target, LocalDate dueOn) {
    return new DueThing(target, finding.id(), dueOn, null);
  }

  private static DueThing ofAction(CorrectiveAction action) {
    return new DueThing(DeadlineTarget.ACTION, action.id(), action.dueOn(), action.title());
  }
}
