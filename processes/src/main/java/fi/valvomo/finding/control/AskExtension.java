package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.MoreTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The producer asks for more time, before the last day or after it. 434/2003 33 §. */
@ApplicationScoped
@Transactional
public class AskExtension {

  @Inject private Findings findings;
  @Inject private Extensions extensions;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Asks.
   *
   * @throws InvalidException when the day is not later than the one in force, or has passed
   * @throws RefusedException when the finding is closed, no last day runs, or a request lies open
   */
  public Extension ask(UUID findingId, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    Deadline inForce = finding.deadlineInForce();
    extensions.refuseWhileUndecided(findingId);
    MoreTime.requireLater(until, inForce, now);
    Extension extension = new Extension(finding, until, reason, viewer, now);
    extensions.add(extension);
    events.fire(extension.asking("EXTENSION_ASKED", finding, viewer));
    steps.message(finding, FindingSteps.EXTENSION_ASKED);
    return extension;
  }
}
