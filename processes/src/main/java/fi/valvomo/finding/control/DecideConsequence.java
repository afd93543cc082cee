package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.finding.control.ConsequenceLetters.Printed;
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
    steps.requireOpen(consequence, ConsequenceSteps.DECIDE, viewer);
    if (decision.taken()) {
      Printed letter = letters.decision(consequence, viewer, now);
      // the party gets the letter when it is sent, which is the next step
      store.storeOwn(
          consequence, letter.fileName(), letter.pdf(), consequence.measure().document(), viewer);
    }
    String kind = decision.taken() ? "CONSEQUENCE_DECIDED" : "CONSEQUENCE_NOT_TAKEN";
    news.toParty(kind, consequence, before, decision.reason(), viewer, now);
    steps.complete(consequence, ConsequenceSteps.DECIDE, viewer, Map.of("taken", decision.taken()));
    return consequence;
  }
}
