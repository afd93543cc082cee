package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.control.ExplanationVerdict;
import fi.valvomo.agreement.control.ExplanationVerdict.Outcome;
import fi.valvomo.agreement.entity.LineMeasure.Agreed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

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
   * @param measure of a service line, where one is agreed on
   */
  public record ExplanationAssessment(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = TEXT) String reason,
      @Min(1) @Max(GRAVEST) Integer severity,
      @Size(max = TEXT) String overrideReason,
      @Valid MeasureRequest measure) {

    ExplanationVerdict verdict() {
      return new ExplanationVerdict(
          outcome, reason, severity, overrideReason, measure == null ? null : measure.agreed());
    }
  }

  /**
   * What is done about what a service line missed.
   *
   * @param ownerId a person of the organiser's
   */
  public record MeasureRequest(
      @NotBlank @Size(max = TEXT) String what, @NotNull UUID ownerId, @NotNull LocalDate dueOn) {

    Agreed agreed() {
      return new Agreed(what, ownerId, null, dueOn);
    }
  }

  /**
   * Whether the measure is done.
   *
   * @param dueOn where it is not: by when it is
   */
  public record MeasureAssessment(
      @NotNull Boolean done, @NotBlank @Size(max = TEXT) String reason, LocalDate dueOn) {}

  /**
   * Somebody else carries the measure out.
   *
   * @param ownerId a person of the organiser's
   */
  public record MeasureHandover(@NotNull UUID ownerId, @NotBlank @Size(max = TEXT) String reason) {}
}
