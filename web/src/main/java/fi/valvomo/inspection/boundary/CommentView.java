package fi.valvomo.inspection.boundary;

import fi.valvomo.casefile.boundary.DocumentView;
import fi.valvomo.inspection.control.InspectionPage;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.Stance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provider's comment on one finding, and the officer's answer once it may be seen. */
public record CommentView(
    UUID findingId,
    Stance stance,
    String text,
    List<DocumentView> documents,
    String by,
    Instant at,
    @Schema(nullable = true) CommentOutcome outcome,
    @Schema(nullable = true) String assessment,
    @Schema(nullable = true) String assessedBy,
    @Schema(nullable = true) Instant assessedAt,
    boolean late) {

  /** A provider reads the answers with the final report: until then they are preparation. */
  static CommentView of(FindingComment comment, InspectionPage page, boolean withAssessment) {
    boolean answered = withAssessment && comment.assessed();
    return new CommentView(
        comment.findingId(),
        comment.stance(),
        comment.text(),
        page.documents(comment.documentIds()).stream().map(DocumentView::of).toList(),
        comment.by(),
        comment.at(),
        answered ? comment.outcome() : null,
        answered ? comment.assessment() : null,
        answered ? comment.assessedBy() : null,
        answered ? comment.assessedAt() : null,
        comment.late());
  }
}
