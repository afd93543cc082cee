package fi.valvomo.inspection.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.inspection.entity.Comment;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The provider comments the draft report, finding by finding; late comments enter too. */
@ApplicationScoped
@Transactional
public class CommentDraft {

  @Inject private Inspections inspections;
  @Inject private ReportedFindings reported;
  @Inject private Documents documents;
  @Inject private GiveCommentTime giveTime;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection comment(UUID inspectionId, List<Comment> given, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    checkFiles(given, inspectionId, viewer);
    inspection.comment(given, reported.of(inspectionId), viewer, now);
    news.toProvider(kind(inspection, given), inspection, before, viewer, now);
    if (before == InspectionState.COMMENTING) {
      Map<String, Object> routing = Map.of("commented", inspection.hasCommentsToAssess());
      steps.complete(inspection, InspectionSteps.COMMENT, viewer, routing);
    } else if (before == InspectionState.FINALISING) {
      steps.message(inspection, InspectionSteps.LATE_COMMENTS);
    }
    if (given.isEmpty() || reported.areCommented(inspection)) {
      giveTime.overtaken(inspection, now);
    }
    return inspection;
  }

  /** A comment may bring files that were given to this inspection or to its own finding. */
  private void checkFiles(List<Comment> given, UUID inspectionId, Viewer viewer) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Comment comment = given.get(i);
      if (comment.documentIds().isEmpty()) {
        continue;
      }
      Set<UUID> known =
          documents.ofAll(List.of(inspectionId, comment.findingId()), viewer).stream()
              .map(Document::id)
              .collect(Collectors.toSet());
      if (!known.containsAll(comment.documentIds())) {
        errors.add(FieldError.of("items[" + i + "].documentIds", "unknown"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }

  private static String kind(Inspection inspection, List<Comment> given) {
    if (given.isEmpty()) {
      return "NOTHING_TO_COMMENT";
    }
    List<FindingComment> all = inspection.comments();
    return all.get(all.size() - 1).late() ? "COMMENTED_LATE" : "DRAFT_COMMENTED";
  }
}
