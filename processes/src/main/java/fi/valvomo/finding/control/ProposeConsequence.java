package fi.valvomo.finding.control;

import fi.valvomo.finding.control.ConsequenceOptions.Ladder;
import fi.valvomo.finding.control.ConsequenceOptions.Option;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceProposal;
import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An officer proposes what shall follow from a finding. 741/2023 25 §. */
@ApplicationScoped
@Transactional
public class ProposeConsequence {

  @Inject private Findings findings;
  @Inject private Consequences consequences;
  @Inject private ConsequenceOptions options;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  public Consequence propose(UUID findingId, ConsequenceProposal proposal, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    Ladder ladder = options.of(finding);
    Option option = allowed(ladder, proposal.kind());
    refuseTwice(finding, proposal.kind());
    Consequence proposed =
        Consequence.propose(
            finding, ladder.steering(), option.rung(), proposal, ladder.suggested(), viewer, now);
    consequences.add(proposed);
    news.inside("CONSEQUENCE_PROPOSED", proposed, null, proposal.reason(), viewer, now);
    boolean begun =
        steps.message(
            finding, ConsequenceSteps.PROPOSED, Map.of("consequenceId", proposed.id().toString()));
    if (!begun) {
      throw new RefusedException(ConsequenceRefusal.FINDING_NOT_OPEN);
    }
    return proposed;
  }

  private static Option allowed(Ladder ladder, ConsequenceKind kind) {
    Option option =
        ladder.options().stream()
            .filter(rung -> rung.rung().kind() == kind)
            .findFirst()
            .orElseThrow(() -> new RefusedException(ConsequenceRefusal.NOT_ON_LADDER));
    if (!option.allowed()) {
      throw new RefusedException(ConsequenceRefusal.NOT_AGREED);
    }
    return option;
  }

  private void refuseTwice(Finding finding, ConsequenceKind kind) {
    boolean underWay =
        consequences.unfinishedOf(finding.id()).stream().anyMatch(other -> other.kind() == kind);
    if (underWay) {
      throw new RefusedException(ConsequenceRefusal.ALREADY_PROPOSED);
    }
  }
}
