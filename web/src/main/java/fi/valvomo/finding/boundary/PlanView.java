package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corrective plan with its assessment, if it was assessed. */
public record PlanView(
    UUID id,
    String cause,
    @Schema(nullable = true) String affected,
    @Schema(nullable = true) String measure,
    List<ActionView> actions,
    String submittedBy,
    Instant submittedAt,
    @Schema(nullable = true) AssessmentView assessment) {

  static PlanView of(CorrectivePlan plan) {
    return new PlanView(
        plan.id(),
        plan.cause(),
        plan.affected(),
        plan.measure(),
        plan.actions().stream().map(ActionView::of).toList(),
        plan.submitted().name(),
        plan.submitted().at(),
        plan.accepted() == null ? null : AssessmentView.of(plan));
  }

  /** One corrective action. */
  public record ActionView(UUID id, String title, String responsible, LocalDate dueOn) {

    static ActionView of(CorrectiveAction action) {
      return new ActionView(action.id(), action.title(), action.responsible(), action.dueOn());
    }
  }

  /** What the officer said of the plan. */
  public record AssessmentView(boolean accepted, String reason, String by, Instant at) {

    static AssessmentView of(CorrectivePlan plan) {
      return new AssessmentView(
          plan.accepted(), plan.reason(), plan.assessed().name(), plan.assessed().at());
    }
  }
}
