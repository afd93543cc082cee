package fi.valvomo.finding.control;

import fi.valvomo.finding.control.FindingAct.Told;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingRefusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The officer says whether a correction has had its effect; if not, the finding opens again. */
@ApplicationScoped
@Transactional
public class CheckEffect {

  @Inject private FindingAct act;
  @Inject private EffectChecks checks;
  @Inject private OpenFinding openFinding;

  public Finding check(UUID findingId, boolean effective, String reason, Viewer viewer) {
    Finding checked =
        act.take(
            findingId,
            FindingSteps.CHECK_EFFECT,
            viewer,
            (finding, now) -> say(finding, effective, reason, viewer, now),
            finding -> new Told(effective ? "FOUND_EFFECTIVE" : "FINDING_REOPENED", reason),
            finding -> Map.of("effective", effective));
    if (!effective) {
      openFinding.watchAgain(checked, viewer);
    }
    return checked;
  }

  private void say(Finding finding, boolean effective, String reason, Viewer by, Instant now) {
    checks
        .pending(finding.id())
        .orElseThrow(() -> new RefusedException(FindingRefusal.EFFECT_CHECKED))
        .check(effective, reason, by, now);
    if (!effective) {
      openFinding.again(finding, reason, by, now);
    }
  }
}
