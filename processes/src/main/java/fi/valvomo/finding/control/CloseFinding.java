package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The officer closes a verified finding with a reason. */
@ApplicationScoped
@Transactional
public class CloseFinding {

  @Inject private FindingAct act;

  public Finding close(UUID findingId, String reason, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.CLOSE,
        viewer,
        (finding, now) -> finding.close(reason, viewer, now),
        new Told("FINDING_CLOSED", reason),
        Map.of());
  }
}
