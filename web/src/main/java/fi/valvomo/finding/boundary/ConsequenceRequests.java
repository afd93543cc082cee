package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.AnswerOutcome;
import fi.valvomo.finding.entity.ConsequenceDecision;
import fi.valvomo.finding.entity.ConsequenceProposal;
import fi.valvomo.finding.entity.GroundAssessment;
import fi.valvomo.finding.entity.GroundReply;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.finding.entity.ReplyOutcome;
import fi.valvomo.finding.entity.ReplyStance;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.producer.entity.ConsequenceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people send about a consequence. */
public final class ConsequenceRequests {

  private static final int TEXT = 20_000;
  private static final int MOST_DAYS = 365;
  private static final int MOST_ITEMS = 20;

  private ConsequenceRequests() {}

  /**
   * A proposal.
   *
   * @param amount euros, only where the consequence is money
   * @param answerDays days for the party's answer, only where one is asked for; null for the usual
   * @param reason why not the suggested one; needed only then
   */
  public record Proposal(
      @NotNull ConsequenceKind kind,
      @NotEmpty @Size(max = MOST_ITEMS) List<@NotBlank @Size(max = TEXT) String> grounds,
      BigDecimal amount,
      LocalDate effectiveFrom,
      LocalDate effectiveTo,
      @Min(1) @Max(MOST_DAYS) Integer answerDays,
      @Size(max = TEXT) String reason) {

    ConsequenceProposal toProposal() {
      return new ConsequenceProposal(
          kind, grounds, amount, effectiveFrom, effectiveTo, answerDays, reason);
    }
  }

  /** The hearing letter: the officer's words and the days for the reply. */
  public record HearingLetter(
      @NotBlank @Size(max = TEXT) String message, @NotNull @Min(1) @Max(MOST_DAYS) Integer days) {}

  /** Why the party is not heard. 434/2003 34.2 §. */
  public record HearingException(
      @NotNull HearingExceptionGround ground, @NotBlank @Size(max = TEXT) String reason) {}

  /** The party's answer to a request for an account or a demand. */
  public record AnswerGiven(
      @NotBlank @Size(max = TEXT) String text, @Size(max = 50) List<UUID> documentIds) {

    List<UUID> documents() {
      return documentIds == null ? List.of() : documentIds;
    }
  }

  /** What the officer makes of the answer, or of the silence. */
  public record AnswerAssessment(
      @NotNull AnswerOutcome outcome, @NotBlank @Size(max = TEXT) String text) {}

  /** The party's reply: items by their number, and words about the whole. */
  public record Reply(
      @NotNull @Size(max = MOST_ITEMS) List<@NotNull @Valid ReplyItem> items,
      @Size(max = TEXT) String text) {

    List<GroundReply> toReplies() {
      return items.stream().map(ReplyItem::toReply).toList();
    }

    String whole() {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  /** What the party says of one ground. */
  public record ReplyItem(
      @NotNull Integer place,
      @NotNull ReplyStance stance,
      @NotBlank @Size(max = TEXT) String text,
      @Size(max = 50) List<UUID> documentIds) {

    GroundReply toReply() {
      return new GroundReply(
          place, stance, text.strip(), documentIds == null ? List.of() : documentIds);
    }
  }

  /** The officer's answers to the reply, and what follows from the hearing. */
  public record ReplyAssessment(
      @Size(max = MOST_ITEMS) List<@NotNull @Valid AssessedItem> items,
      @NotBlank @Size(max = TEXT) String conclusion) {

    List<GroundAssessment> toAssessments() {
      return items == null ? List.of() : items.stream().map(AssessedItem::toAssessment).toList();
    }
  }

  /** What the officer makes of one item of the reply. */
  public record AssessedItem(
      @NotNull Integer place,
      @NotNull ReplyOutcome outcome,
      @NotBlank @Size(max = TEXT) String text) {

    GroundAssessment toAssessment() {
      return new GroundAssessment(place, outcome, text.strip());
    }
  }

  /** The decision; amount and days only where it is taken. */
  public record Decision(
      @NotNull Boolean taken,
      @NotBlank @Size(max = TEXT) String reason,
      BigDecimal amount,
      LocalDate effectiveFrom,
      LocalDate effectiveTo) {

    ConsequenceDecision toDecision() {
      return new ConsequenceDecision(taken, reason.strip(), amount, effectiveFrom, effectiveTo);
    }
  }

  /** How and when the decided consequence was sent. */
  public record Delivery(
      @NotNull Channel channel, @NotNull LocalDate sentOn, @Size(max = 200) String reference) {}

  /** Why it is given up. */
  public record Withdrawal(@NotBlank @Size(max = TEXT) String reason) {}
}
