package fi.valvomo.finding.boundary;

import fi.valvomo.finding.boundary.ConsequenceView.Signed;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Hearing;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.finding.entity.HearingExtension;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.boundary.DeadlineView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            DeadlineView.of(hearing.deadline(), viewer.language()),
            Signed.of(hearing.sent()),
            hearing.exceptionGround(),
            hearing.exceptionReason(),
            hearing.lapsedAt(),
            hearing.replyText(),
            of.extensions().stream().map(HearingExtensionView::of).toList());
  }

  /** One change of the last day. */
  public record HearingExtensionView(
      LocalDate wasDueOn, LocalDate dueOn, String reason, String by, Instant at) {

    static HearingExtensionView of(HearingExtension extension) {
      return new HearingExtensionView(
          extension.wasDueOn(),
          extension.dueOn(),
          extension.reason(),
          extension.given().name(),
          extension.given().at());
    }
  }
}
