package fi.valvomo.inspection.control;

import fi.valvomo.finding.control.WithdrawFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.inspection.entity.CommentAssessment;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The officer answers the provider's comments; a finding that rests on an error falls. */
@ApplicationScoped
@Transactional
public class AssessComments {

  @Inject private Inspections inspections;
  @Inject private Findings findings;
  @Inject private WithdrawFinding withdrawFinding;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection assess(UUID inspectionId, List<CommentAssessment> answers, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    List<FindingComment> assessed = inspection.assess(answers, viewer, now);
    steps.requireOpen(inspection, InspectionSteps.ASSESS_COMMENTS, viewer);
    assessed.stream()
        .filter(FindingComment::refutesFinding)
        .forEach(comment -> withdraw(comment, viewer));
    news.inside("COMMENTS_ASSESSED", inspection, before, null, viewer, now);
    if (inspection.state() == InspectionState.FINALISING) {
      steps.complete(inspection, InspectionSteps.ASSESS_COMMENTS, viewer, Map.of());
    }
    return inspection;
  }

  private void withdraw(FindingComment comment, Viewer viewer) {
    Finding finding = findings.get(comment.findingId());
    if (finding.state() != FindingState.CLOSED && finding.state() != FindingState.WITHDRAWN) {
      withdrawFinding.withdraw(finding, comment.assessment(), viewer);
    }
  }
}
