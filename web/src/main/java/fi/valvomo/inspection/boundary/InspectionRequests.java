package fi.valvomo.inspection.boundary;

import fi.valvomo.inspection.entity.AnswerResult;
import fi.valvomo.inspection.entity.Comment;
import fi.valvomo.inspection.entity.CommentAssessment;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.inspection.entity.Observation;
import fi.valvomo.inspection.entity.Stance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people send about an inspection. */
public final class InspectionRequests {

  private static final int TEXT = 20_000;
  private static final int SHORT = 200;
  private static final int MANY = 500;

  private InspectionRequests() {}

  /**
   * A new inspection; the unannounced reason only where no notice is given.
   *
   * @param findingId the finding that a follow-up visit follows, or null
   */
  public record NewInspection(
      @NotNull UUID unitId,
      @NotNull UUID relationId,
      @NotNull InspectionType type,
      @NotBlank String basisCode,
      @NotBlank String objective,
      @NotNull Boolean announced,
      @Size(max = TEXT) String unannouncedReason,
      @NotNull Instant plannedFor,
      @NotBlank @Size(max = TEXT) String reason,
      UUID findingId) {

    InspectionOrder order() {
      return new InspectionOrder(
          type, objective, announced, unannouncedReason, plannedFor, reason.strip(), findingId);
    }
  }

  /** The officer's word on disqualification; who is disqualified says why. */
  public record Preparation(@NotNull Boolean disqualified, @Size(max = TEXT) String declaration) {

    String text() {
      return declaration == null ? "" : declaration.strip();
    }
  }

  /** The notice of a coming visit. */
  public record NoticeOfVisit(
      @NotBlank @Size(max = TEXT) String message, @NotNull LocalDate questionnaireDueOn) {}

  /** Answers to the pre-questionnaire by the question's code. */
  public record QuestionnaireAnswers(
      @NotNull @Size(max = MANY) Map<String, @Size(max = TEXT) String> answers) {}

  /** What the officer saw of one criterion, and the revision that they had on the screen. */
  public record AnswerRequest(
      @NotNull AnswerResult result,
      @Size(max = TEXT) String note,
      @NotNull @Min(0) Integer revision) {

    Observation observation() {
      return new Observation(result, note, revision);
    }
  }

  /** How the visit went and who were there. */
  public record EndOfVisit(
      @NotBlank @Size(max = TEXT) String course, @NotBlank @Size(max = TEXT) String participants) {}

  /** How many days the provider has for comments. */
  public record DraftReport(@NotNull @Min(1) @Max(90) Integer commentsDays) {}

  /** The provider's comments; an empty list says that there is nothing to comment. */
  public record Comments(@NotNull @Size(max = MANY) List<@NotNull @Valid CommentItem> items) {

    List<Comment> given() {
      return items.stream().map(CommentItem::comment).toList();
    }
  }

  /** A comment on one finding. */
  public record CommentItem(
      @NotNull UUID findingId,
      @NotNull Stance stance,
      @Size(max = TEXT) String text,
      @Size(max = 50) List<@NotNull UUID> documentIds) {

    Comment comment() {
      return new Comment(
          findingId,
          stance,
          text == null ? "" : text.strip(),
          documentIds == null ? List.of() : documentIds);
    }
  }

  /** The officer's answers to comments; not all at once, if so wished. */
  public record CommentAssessments(
      @NotEmpty @Size(max = MANY) List<@NotNull @Valid AssessmentItem> items) {

    List<CommentAssessment> answers() {
      return items.stream().map(AssessmentItem::answer).toList();
    }
  }

  /** The answer to the comment on one finding. */
  public record AssessmentItem(
      @NotNull UUID findingId,
      @NotNull CommentOutcome outcome,
      @Size(max = TEXT) String assessment) {

    CommentAssessment answer() {
      return new CommentAssessment(
          findingId, outcome, assessment == null ? "" : assessment.strip());
    }
  }

  /** How the final report went to the authority; null where the law does not ask for it. */
  public record FinalReport(
      @Size(max = SHORT) String authorityChannel, @Size(max = SHORT) String authorityReference) {}

  /** Why the inspection is closed. */
  public record Closure(@NotBlank @Size(max = TEXT) String reason) {}
}
