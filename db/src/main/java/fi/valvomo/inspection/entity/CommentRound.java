package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rules of commenting a draft report, finding by finding (kommentointikierros). */
final class CommentRound {

  private final Inspection inspection;

  CommentRound(Inspection inspection) {
    this.inspection = inspection;
  }

  /** Takes comments in; all of them or none. */
  List<FindingComment> open(
      List<Comment> given, Set<UUID> reported, boolean late, Viewer by, Instant at) {
    check(given, reported);
    for (Comment comment : given) {
      if (on(comment.findingId()).isPresent()) {
        throw new RefusedException(InspectionRefusal.ALREADY_COMMENTED);
      }
    }
    return given.stream().map(c -> new FindingComment(inspection, c, late, by, at)).toList();
  }

  private static void check(List<Comment> given, Set<UUID> reported) {
    List<FieldError> errors = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      Comment comment = given.get(i);
      String item = "items[" + i + "].";
      if (!reported.contains(comment.findingId())) {
        errors.add(FieldError.of(item + "findingId", "notOfInspection"));
      } else if (!seen.add(comment.findingId())) {
        errors.add(FieldError.of(item + "findingId", "commentedTwice"));
      }
      if (comment.stance() != Stance.ACCEPT && isBlank(comment.text())) {
        errors.add(FieldError.of(item + "text", "commentText"));
      }
    }
    refuse(errors);
  }

  /** Assesses comments; gives those whose answer is new. */
  List<FindingComment> assess(List<CommentAssessment> answers, Viewer by, Instant at) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      CommentAssessment answer = answers.get(i);
      String item = "items[" + i + "].";
      if (on(answer.findingId()).isEmpty()) {
        errors.add(FieldError.of(item + "findingId", "notCommented"));
      }
      if (answer.outcome() == CommentOutcome.REJECTED && isBlank(answer.assessment())) {
        errors.add(FieldError.of(item + "assessment", "rejectionReason"));
      }
    }
    refuse(errors);
    return answers.stream()
        .filter(answer -> on(answer.findingId()).orElseThrow().assess(answer, by, at))
        .map(answer -> on(answer.findingId()).orElseThrow())
        .toList();
  }

  boolean allAssessed() {
    return inspection.comments().stream().allMatch(FindingComment::assessed);
  }

  private Optional<FindingComment> on(UUID findingId) {
    return inspection.comments().stream().filter(c -> c.findingId().equals(findingId)).findFirst();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }
}
