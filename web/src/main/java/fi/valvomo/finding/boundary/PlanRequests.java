package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.PlanAssessment;
import fi.valvomo.finding.entity.PlanOutcome;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people send about a corrective plan and its actions. */
public final class PlanRequests {

  private static final int TITLE = 400;
  private static final int TEXT = 20_000;

  private PlanRequests() {}

  /** A corrective plan; the whys lead to the cause, each one line. */
  public record Plan(
      @NotBlank @Size(max = TEXT) String cause,
      @Size(max = 10) List<@NotBlank @Size(max = 1000) String> whys,
      @Size(max = TEXT) String affected,
      @Size(max = TEXT) String measure,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid Action> actions) {

    CorrectivePlan toPlan() {
      return new CorrectivePlan(
          cause, whys == null ? List.of() : whys, affected, measure, numbered(actions));
    }
  }

  /** One corrective action. */
  public record Action(
      @NotBlank @Size(max = TITLE) String title,
      @NotBlank @Size(max = 200) String responsible,
      @NotNull LocalDate dueOn) {}

  /**
   * What the officer says of a plan. Either {@code outcome} or, in short, {@code accepted}.
   *
   * @param items what is said of single actions
   * @param directed the measures that the officer directs instead; only with outcome DIRECTED
   * @param until by when a plan that is not accepted is made anew; null leaves its last day
   */
  public record Assessment(
      Boolean accepted,
      PlanOutcome outcome,
      @NotBlank @Size(max = TEXT) String reason,
      @Size(max = 50) List<@NotNull @Valid Item> items,
      @Size(max = 50) List<@NotNull @Valid Action> directed,
      LocalDate until) {

    PlanAssessment toAssessment() {
      if (outcome == null && accepted == null) {
        throw InvalidException.of("outcome", "required");
      }
      return new PlanAssessment(
          outcome != null ? outcome : shortOutcome(),
          reason,
          items == null ? List.of() : items.stream().map(Item::toItem).toList(),
          directed == null ? List.of() : numbered(directed));
    }

    private PlanOutcome shortOutcome() {
      return accepted ? PlanOutcome.ACCEPTED : PlanOutcome.RETURNED;
    }
  }

  /** What the officer says of one action. */
  public record Item(
      @NotNull UUID actionId, @NotNull Boolean accepted, @Size(max = TEXT) String reason) {

    PlanAssessment.Item toItem() {
      return new PlanAssessment.Item(actionId, accepted, reason);
    }
  }

  /** How far an action is; done needs documents that show it. */
  public record Progress(
      @NotNull ActionState state,
      @Size(max = TEXT) String note,
      @Size(max = 50) List<UUID> documentIds) {

    List<UUID> evidence() {
      return documentIds == null ? List.of() : documentIds;
    }
  }

  private static List<CorrectiveAction> numbered(List<Action> actions) {
    return IntStream.range(0, actions.size())
        .mapToObj(
            i -> {
              Action action = actions.get(i);
              return new CorrectiveAction(i, action.title(), action.responsible(), action.dueOn());
            })
        .toList();
  }
}
