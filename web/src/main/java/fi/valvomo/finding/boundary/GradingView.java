package fi.valvomo.finding.boundary;

import fi.valvomo.finding.control.ReadGradings.FourEyes;
import fi.valvomo.finding.control.ReadGradings.Preview;
import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.GradingState;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.boundary.DeadlineView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One grading of a finding, with what it demands and who confirmed it. */
public record GradingView(
    @Schema(nullable = true) Severity severityBefore,
    @Schema(nullable = true) Scope scopeBefore,
    Severity severity,
    Scope scope,
    boolean repeated,
    GradingState state,
    @Schema(nullable = true) String reason,
    ClassView demand,
    @Schema(nullable = true) String overrideReason,
    int decisionVersion,
    String gradedBy,
    Instant gradedAt,
    @Schema(nullable = true) String confirmationReason,
    @Schema(nullable = true) String confirmedBy,
    @Schema(nullable = true) Instant confirmedAt) {

  static GradingView of(GradingRecord grading) {
    boolean settled = grading.confirmation() != null;
    return new GradingView(
        grading.severityBefore(),
        grading.scopeBefore(),
        grading.order().severity(),
        grading.order().scope(),
        grading.order().repeated(),
        grading.state(),
        grading.reason(),
        ClassView.of(grading.order().demand()),
        grading.order().overrideReason(),
        grading.order().decisionVersion(),
        grading.graded().name(),
        grading.graded().at(),
        grading.confirmationReason(),
        settled ? grading.confirmation().name() : null,
        settled ? grading.confirmation().at() : null);
  }

  /**
   * All gradings of a finding, the latest first.
   *
   * @param toBeConfirmed the one to which somebody may say yes or no
   */
  public record Gradings(
      List<GradingView> items, @Schema(nullable = true) GradingView toBeConfirmed) {}

  /** What a class demands. */
  public record ClassView(
      boolean planRequired,
      @Schema(nullable = true) Integer planDays,
      @Schema(nullable = true) Integer correctionDays,
      DayKind dayKind,
      @Schema(nullable = true) Integer effectDays,
      List<Told> told) {

    static ClassView of(DeadlineClass demand) {
      return new ClassView(
          demand.planRequired(),
          demand.planDays(),
          demand.correctionDays(),
          demand.kind(),
          demand.effectDays(),
          demand.told().stream().sorted().toList());
    }
  }

  /** What another grading would demand, if it were made now. */
  public record GradingPreview(
      ClassView demand,
      @Schema(nullable = true) DeadlineView planDeadline,
      @Schema(nullable = true) DeadlineView deadline,
      boolean repeated,
      FourEyes fourEyes,
      int decisionVersion) {

    static GradingPreview of(Preview preview, Language language) {
      return new GradingPreview(
          ClassView.of(preview.order().demand()),
          DeadlineView.of(preview.forPlan(), language),
          DeadlineView.of(preview.forCorrection(), language),
          preview.order().repeated(),
          preview.fourEyes(),
          preview.order().decisionVersion());
    }
  }
}
