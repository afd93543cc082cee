package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.control.IncomingNotice;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.KindChange;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeReceiver;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.ReporterGround;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.TransferEnclosure;
import fi.valvomo.notice.entity.TransferOrder;
import fi.valvomo.notice.entity.TriageChoice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** What people of the house and producers send about a notice. */
public final class NoticeRequests {

  private static final int TEXT = 20_000;
  private static final int SUBJECT = 500;
  private static final int SHORT = 200;
  private static final int CODE = 40;
  private static final int ADDRESS = 400;
  private static final int MOST_DAYS = 365;

  private NoticeRequests() {}

  /**
   * A notice as an officer writes it down, or a producer sends it of its own unit. Kind, channel,
   * sender and reporter are the officer's to say; a producer's are known.
   *
   * @param receivedAt when it came; null now
   * @param unitId the unit it is about; a producer must say
   */
  public record NewNotice(
      NoticeKind kind,
      IntakeChannel channel,
      SenderRole sender,
      Instant receivedAt,
      Language language,
      @Size(max = SUBJECT) String subjectText,
      UUID unitId,
      @NotBlank @Size(max = TEXT) String description,
      @NotNull Boolean dangerNow,
      @Size(max = SHORT) String reporterName,
      @Size(max = SHORT) String reporterContact) {

    IncomingNotice toIncoming(Language ofViewer) {
      return new IncomingNotice(
          kind,
          channel,
          sender,
          receivedAt,
          language == null ? ofViewer : language,
          subjectText,
          unitId,
          description,
          dangerNow);
    }

    ReporterFacts toReporter() {
      return new ReporterFacts(reporterName, reporterContact);
    }

    /** Without what somebody told: bodies of requests may reach a log. */
    @Override
    public String toString() {
      return "notice";
    }
  }

  /** Words to the sender. */
  public record WordsToSender(@NotBlank @Size(max = TEXT) String text) {}

  /**
   * How the person in triage judges it.
   *
   * @param caseId an open case of the unit to join, or null
   * @param kind what it is by law, or null for what it was sent as
   * @param kindReason why it is something else than it was sent as
   */
  public record NoticeJudgement(
      @NotNull Danger danger,
      @NotNull SenderRole sender,
      UUID unitId,
      @NotNull NoticePath path,
      @Size(max = TEXT) String overrideReason,
      @NotBlank @Size(max = TEXT) String summary,
      UUID caseId,
      NoticeKind kind,
      @Size(max = TEXT) String kindReason) {

    KindChange toKindChange() {
      return kind == null
          ? null
          : new KindChange(kind, kindReason == null ? null : kindReason.strip());
    }

    TriageChoice toChoice() {
      String reason =
          overrideReason == null || overrideReason.isBlank() ? null : overrideReason.strip();
      return new TriageChoice(danger, sender, unitId, null, path, reason, summary.strip());
    }
  }

  /** Who was told, and how. */
  public record NoticeTelling(
      @NotNull NoticeReceiver receiver, @NotBlank @Size(max = TEXT) String how) {}

  /** A question to the producer and the days for its answer. */
  public record ClarificationQuestion(
      @NotBlank @Size(max = TEXT) String question, @NotNull @Min(1) @Max(MOST_DAYS) Integer days) {}

  /** The producer's answer. */
  public record ClarificationAnswer(@NotBlank @Size(max = TEXT) String answer) {}

  /** Whether the answer is enough, and why. */
  public record ClarificationJudgement(
      @NotNull Boolean enough, @NotBlank @Size(max = TEXT) String reason) {}

  /**
   * Where it is transferred, and how.
   *
   * @param body code of a receiving body, or null where it is none of them
   * @param to the receiver's name, where it is none of them
   * @param channel by what means it is sent
   * @param reason why it belongs there
   * @param enclosure what goes along; null the summary only
   * @param reporterGround on what it rests that the receiver hears who reported
   * @param note what the sender is told; nothing where nobody waits
   */
  public record TransferRequest(
      @Size(max = CODE) String body,
      @Size(max = SHORT) String to,
      @Size(max = ADDRESS) String address,
      @NotBlank @Size(max = SHORT) String channel,
      @Size(max = SHORT) String reference,
      @NotBlank @Size(max = TEXT) String reason,
      TransferEnclosure enclosure,
      ReporterGround reporterGround,
      @Size(max = TEXT) String groundReason,
      @Size(max = TEXT) String note) {

    TransferOrder toOrder() {
      return new TransferOrder(
          given(body),
          given(to),
          given(address),
          false,
          Language.FI,
          channel.strip(),
          given(reference),
          reason.strip(),
          enclosure == null ? TransferEnclosure.SUMMARY : enclosure,
          reporterGround,
          given(groundReason));
    }

    String toNote() {
      return given(note);
    }

    private static String given(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  /** Why nothing more is done. */
  public record NoticeClosure(@NotBlank @Size(max = TEXT) String reason) {}
}
