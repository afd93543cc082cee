package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.GroundAssessment;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The officer answers each item of the reply and says what follows from the hearing. */
@ApplicationScoped
@Transactional
public class AssessReply {

  @Inject private Consequences consequences;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  public Consequence assess(
      UUID id, List<GroundAssessment> items, String conclusion, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    consequence.assess(items, conclusion, viewer, now);
    news.inside("REPLY_ASSESSED", consequence, before, conclusion, viewer, now);
    steps.complete(consequence, ConsequenceSteps.ASSESS_REPLY, viewer, Map.of());
    return consequence;
  }
}
