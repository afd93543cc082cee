package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceDecision;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whom the delegation names decides whether the consequence is taken, never its proposer. */
@ApplicationScoped
@Transactional
public class DecideConsequence {

  @Inject private Consequences consequences;
  @Inject private Deciders deciders;
  @Inject private FollowDelegation delegated;
  @Inject private ConsequenceLetters letters;
  @Inject private StoreDocument store;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  public Consequence decide(UUID id, ConsequenceDecision decision, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    consequence.decide(decision, deciders.of(consequence).is(viewer), viewer, now);
    delegated.handOver(consequence);
    steps.requireOpen(consequence, ConsequenceSteps.DECIDE, viewer);
    if (decision.taken()) {
      // the party gets the letter when it is sent, which is the next step
      store.storeLetter(consequence, letters.decision(consequence, viewer, now), viewer);
    }
    tell(consequence, before, decision, viewer, now);
    steps.complete(consequence, ConsequenceSteps.DECIDE, viewer, Map.of("taken", decision.taken()));
    return consequence;
  }

  /** The party hears at once that nothing follows; what does follow, it hears by the sending. */
  private void tell(
      Consequence of, ConsequenceState before, ConsequenceDecision made, Viewer by, Instant at) {
    if (made.taken()) {
      news.inside("CONSEQUENCE_DECIDED", of, before, made.reason(), by, at);
    } else {
      news.toParty("CONSEQUENCE_NOT_TAKEN", of, before, made.reason(), by, at);
    }
  }
}
