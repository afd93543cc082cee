package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The producer proposes how it will correct a finding. */
@ApplicationScoped
@Transactional
public class SubmitPlan {

  @Inject private FindingAct act;

  public Finding submit(UUID findingId, CorrectivePlan plan, Viewer viewer) {
    return act.take(
        findingId,
        FindingSteps.PROPOSE_PLAN,
        viewer,
        (finding, now) -> finding.submitPlan(plan, viewer, now),
        finding ->
            new Told(
                finding.plan().orElseThrow().late() ? "PLAN_SUBMITTED_LATE" : "PLAN_SUBMITTED",
                null),
        finding -> Map.of());
  }
}
