package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.PlanAssessment;
import fi.valvomo.finding.entity.PlanAssessment.Item;
import fi.valvomo.finding.entity.PlanOutcome;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The officer accepts, returns or rejects the corrective plan, or directs the measures instead. */
@ApplicationScoped
@Transactional
public class AssessPlan {

  @Inject private FindingAct act;
  @Inject private GiveTimeUnasked unasked;
  @Inject private ProcessSteps steps;

  public Finding assess(UUID findingId, boolean accepted, String reason, Viewer viewer) {
    PlanOutcome outcome = accepted ? PlanOutcome.ACCEPTED : PlanOutcome.RETURNED;
    return assess(findingId, new PlanAssessment(outcome, reason), null, viewer);
  }

  /**
   * Assesses the plan as a whole and item by item.
   *
   * @param until by when it is made anew where it is not accepted; null leaves its last day
   * @throws InvalidException when an item is not of the plan, lacks its reason, or goes against the
   *     outcome; when measures are directed without naming any; or when the day is not a later one
   */
  public Finding assess(UUID findingId, PlanAssessment assessment, LocalDate until, Viewer viewer) {
    PlanOutcome outcome = assessment.outcome();
    Finding assessed =
        act.take(
            findingId,
            FindingSteps.ASSESS_PLAN,
            viewer,
            (finding, now) -> {
              check(finding, assessment, until);
              finding.assessPlan(assessment, viewer, now);
              if (until != null) {
                // what is sent back may be sent back late: its time is then the officer's to say
                unasked.give(finding, until, assessment.reason(), viewer, now);
              }
            },
            new Told("PLAN_" + outcome, assessment.reason()),
            Map.of(
                "accepted", outcome == PlanOutcome.ACCEPTED,
                "directed", outcome == PlanOutcome.DIRECTED));
    if (outcome.settles() || until != null) {
      steps.message(assessed, FindingSteps.DEADLINE_SET);
    }
    if (until != null) {
      steps.message(assessed, FindingSteps.OVERDUE_SETTLED);
    }
    return assessed;
  }

  private static void check(Finding finding, PlanAssessment assessment, LocalDate until) {
    Set<UUID> known =
        finding.plan().stream()
            .flatMap(plan -> plan.actions().stream())
            .map(CorrectiveAction::id)
            .collect(Collectors.toSet());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < assessment.items().size(); i++) {
      Item item = assessment.items().get(i);
      String path = "items[" + i + "].";
      if (!known.contains(item.actionId())) {
        errors.add(FieldError.of(path + "actionId", "unknown"));
      } else if (!item.accepted() && (item.reason() == null || item.reason().isBlank())) {
        errors.add(FieldError.of(path + "reason", "itemReason"));
      } else if (!item.accepted() && assessment.outcome() == PlanOutcome.ACCEPTED) {
        errors.add(FieldError.of(path + "accepted", "itemAgainstOutcome"));
      }
    }
    if (assessment.outcome().settles() && until != null) {
      errors.add(FieldError.of("until", "untilOfSettled"));
    }
    if (assessment.outcome() == PlanOutcome.DIRECTED && assessment.directed().isEmpty()) {
      errors.add(FieldError.of("directed", "required"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }
}
