package fi.valvomo.report.boundary;

import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.SubmissionWay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One sending of a report, with its receipt and what was said of it.
 *
 * @param receipt the number that people quote
 * @param sha256 of the canonical answers: keys in order, no spaces
 * @param signals what the house noticed by itself; empty for the producer
 */
public record SubmissionView(
    int number,
    String receipt,
    SubmissionWay way,
    Instant at,
    String by,
    boolean late,
    String sha256,
    @Schema(nullable = true) UUID receiptDocumentId,
    Map<String, Object> answers,
    List<SignalView> signals,
    @Schema(nullable = true) ReportAssessment assessment) {

  static SubmissionView of(ReportSubmission sent, boolean officer, Function<Signal, String> words) {
    return new SubmissionView(
        sent.number(),
        sent.receipt(),
        sent.way(),
        sent.sent().at(),
        sent.sent().name(),
        sent.late(),
        sent.sha256(),
        sent.documentId(),
        sent.answers(),
        officer
            ? sent.signals().stream()
                .map(signal -> new SignalView(signal.field(), signal.kind(), words.apply(signal)))
                .toList()
            : List.of(),
        ReportAssessment.of(sent));
  }

  /** Something that was noticed, in the reader's language. */
  public record SignalView(@Schema(nullable = true) String field, SignalKind kind, String text) {}

  /** What the officer said; comments by the id of their field. */
  public record ReportAssessment(
      boolean accepted,
      @Schema(nullable = true) String reason,
      Map<String, Object> comments,
      String by,
      Instant at) {

    static ReportAssessment of(ReportSubmission sent) {
      return sent.assessed() == null
          ? null
          : new ReportAssessment(
              sent.accepted(),
              sent.reason(),
              sent.comments(),
              sent.assessed().name(),
              sent.assessed().at());
    }
  }
}
