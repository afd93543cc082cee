package fi.valvomo.finding.boundary;

import fi.valvomo.finding.boundary.ConsequenceView.Signed;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Hearing;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.boundary.DeadlineView;
import fi.valvomo.work.boundary.MoreTimeView;
import fi.valvomo.work.entity.DeadlineTarget;
import java.time.Instant;
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
    List<MoreTimeView> extensions) {

  static HearingView of(Consequence of, Viewer viewer) {
    Hearing hearing = of.hearing();
    return hearing == null
        ? null
        : new HearingView(
            hearing.message(),
            DeadlineView.of(hearing.deadline(), of.moves(DeadlineTarget.REPLY), viewer.language()),
            Signed.of(hearing.sent()),
            hearing.exceptionGround(),
            hearing.exceptionReason(),
            hearing.lapsedAt(),
            hearing.replyText(),
            of.extensionsOf(DeadlineTarget.REPLY).stream()
                .map(time -> MoreTimeView.of(time.id(), time.target(), time.time(), null))
                .toList());
  }
}
