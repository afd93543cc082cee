package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * The officer closes a verified finding with a reason. Its effect is looked at later; that does not
 * hold up the closing.
 */
@ApplicationScoped
@Transactional
public class CloseFinding {

  @Inject private FindingAct act;
  @Inject private Extensions extensions;
  @Inject private ImmediatePaths immediatePaths;
  @Inject private Gradings gradings;
  @Inject private Consequences consequences;
  @Inject private EffectWindow window;
  @Inject private ProcessSteps steps;

  public Finding close(UUID findingId, String reason, Viewer viewer) {
    Finding closed =
        act.take(
            findingId,
            FindingSteps.CLOSE,
            viewer,
            (finding, now) -> {
              requireDecided(finding);
              finding.close(reason, viewer, now);
              window.open(finding, viewer, now);
            },
            new Told("FINDING_CLOSED", reason),
            Map.of());
    if (steps.standsAt(closed, FindingSteps.HANDLE_OVERDUE)) {
      steps.message(closed, FindingSteps.OVERDUE_SETTLED);
    }
    return closed;
  }

  private void requireDecided(Finding finding) {
    extensions.refuseWhileUndecided(finding.id());
    refuseIf(immediatePaths.running(finding.id()).isPresent(), GradingRefusal.DANGER_NOT_LIFTED);
    refuseIf(gradings.waiting(finding.id()).isPresent(), GradingRefusal.GRADING_WAITS);
    refuseIf(steps.standsAt(finding, FindingSteps.ASSESS_REPEAT), GradingRefusal.REPEAT_UNASSESSED);
    refuseIf(
        !consequences.unfinishedOf(finding.id()).isEmpty(),
        ConsequenceRefusal.CONSEQUENCE_UNFINISHED);
  }

  private static void refuseIf(boolean condition, Refusal refusal) {
    if (condition) {
      throw new RefusedException(refusal);
    }
  }
}
