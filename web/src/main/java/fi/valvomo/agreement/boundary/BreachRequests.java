package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.control.ExplanationVerdict;
import fi.valvomo.agreement.control.ExplanationVerdict.Outcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What people send about missed targets. */
public final class BreachRequests {

  private static final int TEXT = 10_000;
  private static final int GRAVEST = 4;

  private BreachRequests() {}

  /** Why the target was missed, and what is done about it. */
  public record Explanation(@NotBlank @Size(max = TEXT) String text) {}

  /**
   * What follows, and why.
   *
   * @param severity of the finding; left out, the one that is proposed
   * @param overrideReason why it is decided otherwise than proposed
   */
  public record ExplanationAssessment(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = TEXT) String reason,
      @Min(1) @Max(GRAVEST) Integer severity,
      @Size(max = TEXT) String overrideReason) {

    ExplanationVerdict verdict() {
      return new ExplanationVerdict(outcome, reason, severity, overrideReason);
    }
  }
}
