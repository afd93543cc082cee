package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A consequence is given up before it took effect; its process ends. */
@ApplicationScoped
@Transactional
public class WithdrawConsequence {

  @Inject private Consequences consequences;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  public Consequence withdraw(UUID id, String reason, Viewer viewer) {
    Consequence consequence = consequences.forViewer(id, viewer);
    withdraw(consequence, reason, viewer);
    return consequence;
  }

  /** The finding rested on an error: nothing follows from it any more. */
  void allOf(Finding finding, String reason, Viewer viewer) {
    consequences.unfinishedOf(finding.id()).forEach(each -> withdraw(each, reason, viewer));
  }

  private void withdraw(Consequence consequence, String reason, Viewer viewer) {
    Instant now = clock.instant();
    ConsequenceState before = consequence.state();
    consequence.withdraw(reason, viewer, now);
    steps.message(consequence, ConsequenceSteps.GIVEN_UP);
    news.toParty("CONSEQUENCE_WITHDRAWN", consequence, before, reason, viewer, now);
  }
}
