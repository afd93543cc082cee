package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The officer satisfies themselves that a correction is real, or sends it back. */
@ApplicationScoped
@Transactional
public class VerifyFinding {

  @Inject private FindingAct act;

  public Finding verify(UUID findingId, Verification seen, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.VERIFY,
        viewer,
        (finding, now) -> finding.verify(seen, viewer, now),
        new Told(seen.passed() ? "FINDING_VERIFIED" : "VERIFICATION_FAILED", seen.note()),
        Map.of("verified", seen.passed()));
  }
}
