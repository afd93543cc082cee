package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The producer says that a finding is corrected. */
@ApplicationScoped
@Transactional
public class ReportDone {

  @Inject private FindingAct act;

  public Finding report(UUID findingId, String text, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.CARRY_OUT,
        viewer,
        (finding, now) -> finding.reportDone(text, viewer, now),
        new Told("REPORTED_DONE", null),
        Map.of());
  }
}
