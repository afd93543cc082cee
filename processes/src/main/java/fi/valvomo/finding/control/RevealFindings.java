package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The draft report goes out: its findings can be read and commented by the producer from now on.
 */
@ApplicationScoped
@Transactional
public class RevealFindings {

  @Inject private Findings findings;
  @Inject private Clock clock;

  /** The findings of the visit, all of them visible now. */
  public List<Finding> ofInspection(UUID inspectionId, Viewer viewer) {
    List<Finding> made = findings.ofInspection(inspectionId);
    made.stream()
        .filter(finding -> finding.state() == FindingState.DRAFT)
        .forEach(finding -> finding.reveal(viewer, clock.instant()));
    return made;
  }
}
