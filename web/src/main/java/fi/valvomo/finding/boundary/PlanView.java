package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.PlanOutcome;
import fi.valvomo.kernel.entity.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corrective plan with its assessment, if it was assessed. */
public record PlanView(
    UUID id,
    String cause,
    List<String> whys,
    @Schema(nullable = true) String affected,
    @Schema(nullable = true) String measure,
    List<ActionView> actions,
    boolean late,
    boolean directed,
    String submittedBy,
    Instant submittedAt,
    @Schema(nullable = true) AssessmentView assessment) {

  static PlanView of(CorrectivePlan plan) {
    return new PlanView(
        plan.id(),
        plan.cause(),
        plan.whys(),
        plan.affected(),
        plan.measure(),
        plan.actions().stream().map(ActionView::of).toList(),
        plan.late(),
        plan.isDirected(),
        plan.submitted().name(),
        plan.submitted().at(),
        plan.outcome() == null ? null : AssessmentView.of(plan));
  }

  /** One corrective action, what the officer said of it, and how far it is. */
  public record ActionView(
      UUID id,
      String title,
      String responsible,
      LocalDate dueOn,
      @Schema(nullable = true) Boolean accepted,
      @Schema(nullable = true) String assessment,
      ActionState state,
      @Schema(nullable = true) String note,
      List<UUID> documentIds,
      @Schema(nullable = true) String by,
      @Schema(nullable = true) Instant at) {

    static ActionView of(CorrectiveAction action) {
      Signature told = action.progressed();
      return new ActionView(
          action.id(),
          action.title(),
          action.responsible(),
          action.dueOn(),
          action.itemAccepted(),
          action.itemReason(),
          action.state(),
          action.note(),
          action.evidence(),
          told == null ? null : told.name(),
          told == null ? null : told.at());
    }
  }

  /** What the officer said of the plan. */
  public record AssessmentView(
      boolean accepted, PlanOutcome outcome, String reason, String by, Instant at) {

    static AssessmentView of(CorrectivePlan plan) {
      return new AssessmentView(
          plan.accepted(),
          plan.outcome(),
          plan.reason(),
          plan.assessed().name(),
          plan.assessed().at());
    }
  }
}
