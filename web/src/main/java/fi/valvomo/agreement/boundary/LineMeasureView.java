package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.LineMeasure;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is done about a target that a service line missed.
 *
 * @param report what its owner said of it last; null before
 * @param reportedAt null while it is not said to be done
 * @param judgement why it is seen as done, or what is missing from it
 */
public record LineMeasureView(
    String what,
    String owner,
    LocalDate dueOn,
    @Schema(nullable = true) String report,
    @Schema(nullable = true) String reportedBy,
    @Schema(nullable = true) Instant reportedAt,
    @Schema(nullable = true) String judgement,
    @Schema(nullable = true) String judgedBy,
    @Schema(nullable = true) Instant judgedAt,
    boolean done) {

  static LineMeasureView of(LineMeasure measure) {
    return measure == null
        ? null
        : new LineMeasureView(
            measure.agreed().what(),
            measure.agreed().ownerName(),
            measure.agreed().dueOn(),
            measure.report(),
            measure.reportedName(),
            measure.reportedAt(),
            measure.judgement(),
            measure.judgedBy(),
            measure.judgedAt(),
            measure.isDone());
  }
}
