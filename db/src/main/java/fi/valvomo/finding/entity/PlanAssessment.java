package fi.valvomo.finding.entity;

import java.util.List;
import java.util.UUID;

/**
 * What the officer says of a corrective plan.
 *
 * @param reason the reason for the whole
 * @param items what is said of single actions; may be empty
 * @param directed the measures that the officer directs; empty unless the outcome is DIRECTED
 */
public record PlanAssessment(
    PlanOutcome outcome, String reason, List<Item> items, List<CorrectiveAction> directed) {

  public PlanAssessment(PlanOutcome outcome, String reason) {
    this(outcome, reason, List.of(), List.of());
  }

  /**
   * What is said of one action.
   *
   * @param reason needed where it is not accepted
   */
  public record Item(UUID actionId, boolean accepted, String reason) {}
}
