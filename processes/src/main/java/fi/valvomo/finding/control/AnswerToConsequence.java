package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.finding.entity.AnswerOutcome;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
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

/**
 * The party answers a request for an account or a demand, in time or late, and the officer says
 * what the answer is worth. 741/2023 25.1 §.
 */
@ApplicationScoped
@Transactional
public class AnswerToConsequence {

  @Inject private Consequences consequences;
  @Inject private Attachments attachments;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  /** The party's answer. */
  public Consequence answer(UUID id, String text, List<UUID> documents, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    attachments.requireOf(consequence, documents, "documentIds", viewer);
    consequence.answer(text, documents, viewer, now);
    String kind =
        consequence.answer().late() ? "CONSEQUENCE_ANSWERED_LATE" : "CONSEQUENCE_ANSWERED";
    news.toParty(kind, consequence, before, null, viewer, now);
    if (before == ConsequenceState.AWAITING_ANSWER) {
      steps.complete(consequence, ConsequenceSteps.ANSWER, viewer, Map.of());
    }
    return consequence;
  }

  /** The officer's assessment of the answer, or of the silence. */
  public Consequence assess(UUID id, AnswerOutcome outcome, String text, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    consequence.assessAnswer(outcome, text, viewer, now);
    news.toParty("ANSWER_ASSESSED", consequence, before, text, viewer, now);
    steps.complete(consequence, ConsequenceSteps.ASSESS_ANSWER, viewer, Map.of());
    return consequence;
  }
}
