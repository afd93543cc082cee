package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A finding rested on an error of fact; its process, if it runs, ends. */
@ApplicationScoped
@Transactional
public class WithdrawFinding {

  private static final String MESSAGE = "finding-withdrawn";
  private static final String OVERTAKEN = "Havainto poistettiin ennen ratkaisua.";

  @Inject private WithdrawConsequence consequences;
  @Inject private Extensions extensions;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public void withdraw(Finding finding, String reason, Viewer viewer) {
    Instant now = clock.instant();
    FindingState before = finding.state();
    finding.withdraw(viewer, now);
    if (before.isOpen()) {
      consequences.allOf(finding, reason, viewer);
      extensions.refuseOpen(finding.id(), OVERTAKEN, Viewer.SYSTEM, now);
      steps.message(finding, MESSAGE);
    }
    events.fire(
        DomainEvent.of("FINDING_WITHDRAWN", finding, viewer, now)
            .change(before, finding.state())
            .because(reason)
            .openToParties());
  }
}
