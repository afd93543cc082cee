package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The officer accepts the corrective plan, or returns it with a reason. */
@ApplicationScoped
@Transactional
public class AssessPlan {

  @Inject private FindingAct act;

  public Finding assess(UUID findingId, boolean accepted, String reason, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.ASSESS_PLAN,
        viewer,
        (finding, now) -> finding.assessPlan(accepted, reason, viewer, now),
        new Told(accepted ? "PLAN_ACCEPTED" : "PLAN_RETURNED", reason),
        Map.of("accepted", accepted));
  }
}
