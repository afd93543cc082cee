package fi.valvomo.inspection.control;

import fi.valvomo.finding.control.OpenFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What the final report tells takes effect. Serious findings have done so already; what the
 * provider had corrected by then, and the officer accepted, waits for verification only.
 */
@ApplicationScoped
public class OpenReported {

  @Inject private Findings findings;
  @Inject private OpenFinding openFinding;

  void findingsOf(Inspection inspection, Viewer viewer) {
    findings.ofInspection(inspection.id()).stream()
        .filter(finding -> finding.state() == FindingState.DRAFT)
        .forEach(finding -> open(finding, inspection, viewer));
  }

  private void open(Finding finding, Inspection inspection, Viewer viewer) {
    Optional<FindingComment> correction =
        inspection.comments().stream()
            .filter(comment -> comment.findingId().equals(finding.id()))
            .filter(comment -> comment.showsCorrection() && finding.severity().needsCorrection())
            .findFirst();
    if (correction.isPresent()) {
      FindingComment comment = correction.get();
      openFinding.openAsFixed(finding, comment.text(), comment.given(), viewer);
    } else {
      openFinding.open(finding, viewer);
    }
  }
}
