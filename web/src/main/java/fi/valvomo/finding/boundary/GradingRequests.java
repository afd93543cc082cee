package fi.valvomo.finding.boundary;

import fi.valvomo.finding.control.GradingWish;
import fi.valvomo.finding.control.GradingWish.ClassOverride;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What people send about gradings, the immediate path and repeats. */
public final class GradingRequests {

  private static final int LINE = 400;
  private static final int SHORT = 200;
  private static final int TEXT = 20_000;
  private static final int YEAR = 366;

  private GradingRequests() {}

  /** Another grading of an open finding; the override takes the place of the decision table. */
  public record NewGrading(
      @NotNull Severity severity,
      @NotNull Scope scope,
      @NotBlank @Size(max = TEXT) String reason,
      @Valid OwnClass override) {

    GradingWish wish() {
      return new GradingWish(
          severity, scope, reason.strip(), override == null ? null : override.value());
    }
  }

  /** The officer's own class, and why. */
  public record OwnClass(
      @NotNull Boolean planRequired,
      @Min(0) @Max(YEAR) Integer planDays,
      @NotNull @Min(0) @Max(YEAR) Integer correctionDays,
      @NotBlank @Size(max = TEXT) String reason) {

    ClassOverride value() {
      if (planRequired && planDays == null) {
        throw InvalidException.of("override.planDays", "required");
      }
      return new ClassOverride(planRequired, planDays, correctionDays, reason.strip());
    }
  }

  /** Whether a colleague's grading is right. */
  public record GradingConfirmation(
      @NotNull Boolean confirmed, @NotBlank @Size(max = TEXT) String reason) {}

  /** The demand: said on the spot, or in writing, or both. */
  public record ImmediateDemand(
      Instant oralAt,
      @Size(max = LINE) String oralTo,
      @Size(max = TEXT) String text,
      Channel channel,
      Instant sentAt) {

    boolean isOral() {
      return oralAt != null;
    }

    boolean isWritten() {
      return text != null && !text.isBlank();
    }

    void check() {
      if (!isOral() && !isWritten()) {
        throw InvalidException.of("text", "required");
      }
      if (isOral() && (oralTo == null || oralTo.isBlank())) {
        throw InvalidException.of("oralTo", "required");
      }
      if (isWritten() && channel == null) {
        throw InvalidException.of("channel", "required");
      }
    }
  }

  /**
   * The notice to the authority as it was sent, or why none was.
   *
   * @param language of the letter, FI or SV; null for the language of the matter
   */
  public record NoticeToAuthority(
      @Size(max = SHORT) String channel,
      @Size(max = SHORT) String reference,
      @Size(max = TEXT) String text,
      @Size(max = TEXT) String notSentReason,
      Language language) {

    NoticeText toText() {
      return new NoticeText(text.strip(), channel, reference, language);
    }

    boolean isSent() {
      return notSentReason == null || notSentReason.isBlank();
    }

    void check() {
      if (isSent() && (channel == null || channel.isBlank())) {
        throw InvalidException.of("channel", "required");
      }
      if (isSent() && (text == null || text.isBlank())) {
        throw InvalidException.of("text", "required");
      }
    }
  }

  /** What was seen today, and whether the danger is gone. */
  public record DailyFollowUp(
      @NotBlank @Size(max = TEXT) String observed, @NotNull Boolean lifted) {}

  /** Whether it is a repeated breach, with reasons. */
  public record RepeatJudgement(
      @NotNull Boolean repeatedBreach, @NotBlank @Size(max = TEXT) String reason) {}
}
