package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The producer says that a finding is corrected, and shows it: by the actions of its plan, or
 * without one by a document.
 */
@ApplicationScoped
@Transactional
public class ReportDone {

  @Inject private FindingAct act;
  @Inject private Attachments attachments;

  public Finding report(UUID findingId, String text, Collection<UUID> evidence, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.CARRY_OUT,
        viewer,
        (finding, now) -> {
          if (evidence.isEmpty() && !finding.mayProgress()) {
            throw InvalidException.of("documentIds", "required");
          }
          attachments.requireOf(finding, evidence, "documentIds", viewer);
          finding.reportDone(text, viewer, now);
        },
        finding ->
            new Told(finding.completionLate() ? "REPORTED_DONE_LATE" : "REPORTED_DONE", null),
        finding -> Map.of());
  }
}
