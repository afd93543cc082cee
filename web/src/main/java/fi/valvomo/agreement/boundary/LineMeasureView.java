package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.LineMeasure;
import fi.valvomo.agreement.entity.MeasureHandover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is done about a target that a service line missed.
 *
 * @param report what its owner said of it last; null before
 * @param reportedAt null while it is not said to be done
 * @param judgement why it is seen as done, or what is missing from it
 * @param handovers how it went from one person to another, the first time first
 */
public record LineMeasureView(
    String what,
    String owner,
    LocalDate dueOn,
    @Schema(nullable = true) String report,
    @Schema(nullable = true) Instant reportedAt,
    @Schema(nullable = true) String judgement,
    @Schema(nullable = true) String judgedBy,
    @Schema(nullable = true) Instant judgedAt,
    boolean done,
    List<HandoverView> handovers) {

  /** From whom to whom it went, who saw to it, and why. */
  public record HandoverView(String from, String to, String reason, String by, Instant at) {

    static HandoverView of(MeasureHandover handover) {
      return new HandoverView(
          handover.fromName(),
          handover.toName(),
          handover.reason(),
          handover.madeBy(),
          handover.madeAt());
    }
  }

  static LineMeasureView of(LineMeasure measure, List<MeasureHandover> handovers) {
    return measure == null
        ? null
        : new LineMeasureView(
            measure.agreed().what(),
            measure.agreed().ownerName(),
            measure.agreed().dueOn(),
            measure.report(),
            measure.reportedAt(),
            measure.judgement(),
            measure.judgedBy(),
            measure.judgedAt(),
            measure.isDone(),
            handovers.stream().map(HandoverView::of).toList());
  }
}
