package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingGround;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * An officer writes down what they saw. A serious one takes effect at once, whatever else waits.
 */
@ApplicationScoped
@Transactional
public class DraftFinding {

  @Inject private Findings findings;
  @Inject private OpenFinding openFinding;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding draft(FindingOrigin origin, FindingGround ground, Grading grading, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = new Finding(origin, ground, grading, viewer, now);
    findings.add(finding);
    events.fire(DomainEvent.of("FINDING_DRAFTED", finding, viewer, now));
    if (grading.severity() == Severity.SERIOUS) {
      openFinding.open(finding, viewer);
    }
    return finding;
  }
}
