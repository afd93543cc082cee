package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The producer explains why a target was missed, and what it does about it. */
@ApplicationScoped
@Transactional
public class ExplainBreach {

  @Inject private Breaches breaches;
  @Inject private AnsweringLine line;
  @Inject private GiveExplanationTime giveTime;
  @Inject private BreachNews news;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  /**
   * Explains it; after the last day too, while an officer has not assessed the silence.
   *
   * @throws RefusedException when no explanation is waited for any more
   */
  public Breach explain(UUID id, String text, Viewer viewer) {
    return explain(breaches.forViewer(id, viewer), text, viewer);
  }

  /**
   * Whoever answers for a service line of the organiser's own explains it.
   *
   * @throws RefusedException when it is a producer's, or another person's, to explain
   */
  public Breach explainForLine(UUID id, String text, Viewer viewer) {
    Breach breach = breaches.forViewer(id, viewer);
    line.requireAnswering(breach, viewer);
    return explain(breach, text, viewer);
  }

  private Breach explain(Breach breach, String text, Viewer viewer) {
    Instant now = clock.instant();
    BreachState before = breach.state();
    breach.explain(text, viewer, now);
    news.tell(kindOf(breach), breach, before, breach.explanation(), viewer, now);
    giveTime.overtaken(breach, "Selvitys annettiin ennen ratkaisua.", now);
    if (before == BreachState.EXPLANATION_ASKED) {
      steps.complete(breach, BreachSteps.EXPLAIN, viewer, Map.of());
    }
    return breach;
  }

  /** The timeline says who explained: a producer, or a line of the organiser's own. */
  private static String kindOf(Breach breach) {
    if (breach.isOfLine()) {
      return breach.explainedLate() ? "LINE_EXPLAINED_LATE" : "LINE_EXPLAINED";
    }
    return breach.explainedLate() ? "BREACH_EXPLAINED_LATE" : "BREACH_EXPLAINED";
  }
}
