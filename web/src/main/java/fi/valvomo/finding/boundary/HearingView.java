package fi.valvomo.finding.boundary;

import fi.valvomo.finding.boundary.ConsequenceView.Signed;
import fi.valvomo.finding.boundary.ConsequenceView.SignedWords;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Hearing;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.finding.entity.HearingExtension;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.boundary.DeadlineView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the party was heard, or why it was not. */
public record HearingView(
    @Schema(nullable = true) String message,
    @Schema(nullable = true) DeadlineView deadline,
    @Schema(nullable = true) Signed sent,
    @Schema(nullable = true) HearingExceptionGround exceptionGround,
    @Schema(nullable = true) String exceptionReason,
    @Schema(nullable = true) Instant lapsedAt,
    @Schema(nullable = true) String replyText,
    List<HearingExtensionView> extensions) {

  static HearingView of(Consequence of, Viewer viewer) {
    Hearing hearing = of.hearing();
    return hearing == null
        ? null
        : new HearingView(
            hearing.message(),
            DeadlineView.of(hearing.deadline(), of.moves(), viewer.language()),
            Signed.of(hearing.sent()),
            hearing.exceptionGround(),
            hearing.exceptionReason(),
            hearing.lapsedAt(),
            hearing.replyText(),
            of.extensions().stream().map(HearingExtensionView::of).toList());
  }

  /**
   * A request for more time and what was decided on it, or time that was given unasked.
   *
   * @param until until when the party asked, or null
   * @param late whether it asked when the last day had passed
   * @param decision null while it waits
   */
  public record HearingExtensionView(
      UUID id,
      LocalDate wasDueOn,
      @Schema(nullable = true) LocalDate until,
      @Schema(nullable = true) SignedWords asked,
      boolean late,
      @Schema(nullable = true) MoreTimeDecision decision) {

    static HearingExtensionView of(HearingExtension extension) {
      return new HearingExtensionView(
          extension.id(),
          extension.wasDueOn(),
          extension.askedUntil(),
          SignedWords.of(extension.askedReason(), extension.asked()),
          extension.askedLate(),
          MoreTimeDecision.of(extension));
    }
  }

  /**
   * Granted or refused.
   *
   * @param dueOn the new last day, or null where it stayed
   */
  public record MoreTimeDecision(
      boolean granted,
      @Schema(nullable = true) LocalDate dueOn,
      String reason,
      String by,
      Instant at) {

    static MoreTimeDecision of(HearingExtension extension) {
      return extension.granted() == null
          ? null
          : new MoreTimeDecision(
              extension.granted(),
              extension.dueOn(),
              extension.reason(),
              extension.decided().name(),
              extension.decided().at());
    }
  }
}
