package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The producer takes note of a good practice or a recommendation. */
@ApplicationScoped
@Transactional
public class AcknowledgeFinding {

  /** It was asked for when there was something to correct. */
  private static final String OVERTAKEN = "Havainto ei enää edellytä korjausta.";

  @Inject private FindingAct act;
  @Inject private Extensions extensions;

  public Finding acknowledge(UUID findingId, String note, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.ACKNOWLEDGE,
        viewer,
        (finding, now) -> {
          finding.acknowledge(note, viewer, now);
          extensions.refuseOpen(findingId, OVERTAKEN, Viewer.SYSTEM, now);
        },
        new Told("FINDING_ACKNOWLEDGED", note),
        Map.of());
  }
}
