package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingRefusal;
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
    steps.message(closed, FindingSteps.OVERDUE_SETTLED);
    return closed;
  }

  private void requireDecided(Finding finding) {
    if (extensions.undecided(finding.id()).isPresent()) {
      throw new RefusedException(FindingRefusal.EXTENSION_UNDECIDED);
    }
  }
}
