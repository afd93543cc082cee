package fi.valvomo.agreement.control;

import fi.valvomo.agreement.control.BreachDecision.Proposal;
import fi.valvomo.agreement.control.ExplanationVerdict.Outcome;
import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachExtensions;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The officer says what follows from an explanation, or from silence. */
@ApplicationScoped
@Transactional
public class AssessBreach {

  @Inject private Breaches breaches;
  @Inject private BreachDecision decision;
  @Inject private AnsweringLine line;
  @Inject private MeasureOfLine measures;
  @Inject private BreachExtensions extensions;
  @Inject private BreachNews news;
  @Inject private ProcessSteps steps;
  @Inject private Event<BreachConfirmed> confirmed;
  @Inject private Clock clock;

  /**
   * Accepts it, or confirms or overrides what the decision table proposes; a finding is made at
   * once.
   *
   * @throws RefusedException when the breach does not stand there, or nothing was said that could
   *     be accepted
   */
  public Breach assess(UUID id, ExplanationVerdict verdict, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = breaches.forViewer(id, viewer);
    line.refuseAnswering(breach, viewer);
    extensions.refuseWhileUndecided(id);
    BreachState before = breach.state();
    switch (verdict.outcome()) {
      case ACCEPTED -> breach.accept(verdict.reason(), viewer, now);
      case MEASURE -> measures.agree(breach, verdict, viewer, now);
      default -> conclude(breach, verdict, viewer, now);
    }
    WorkItem work = steps.requireOpen(breach, BreachSteps.ASSESS, viewer);
    news.tell(told(breach), breach, before, breach.assessment(), viewer, now);
    boolean finding = breach.state() == BreachState.FINDING_MADE;
    if (finding) {
      breach.became(made(breach, viewer));
    }
    steps.complete(
        work,
        viewer,
        Map.of(
            "accepted", breach.state() == BreachState.ACCEPTED,
            "finding", finding,
            "measure", breach.state() == BreachState.MEASURE_AGREED));
    return breach;
  }

  private void conclude(Breach breach, ExplanationVerdict verdict, Viewer viewer, Instant now) {
    Proposal proposal = decision.of(breach);
    Integer decided = null;
    if (verdict.outcome() == Outcome.FINDING) {
      decided = verdict.severity() == null ? proposal.severity() : verdict.severity();
      if (decided == null) {
        throw InvalidException.of("severity", "required");
      }
    }
    breach.conclude(
        proposal.severity(), decided, verdict.reason(), verdict.overrideReason(), viewer, now);
  }

  private UUID made(Breach breach, Viewer viewer) {
    BreachConfirmed event = new BreachConfirmed(breach, viewer);
    confirmed.fire(event);
    if (event.findingId() == null) {
      throw new IllegalStateException("Nobody made a finding of breach " + breach.id());
    }
    return event.findingId();
  }

  private static String told(Breach breach) {
    return switch (breach.state()) {
      case ACCEPTED -> "EXPLANATION_ACCEPTED";
      case MEASURE_AGREED -> "LINE_MEASURE_AGREED";
      case FINDING_MADE -> "EXPLANATION_LED_TO_FINDING";
      default -> "BREACH_NOTED";
    };
  }
}
