package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
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
import java.util.UUID;

/** An officer improves a draft. Graded serious, it takes effect at once. */
@ApplicationScoped
@Transactional
public class RewriteFinding {

  @Inject private Findings findings;
  @Inject private OpenFinding openFinding;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding rewrite(UUID findingId, long seen, Grading grading, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    finding.expectVersion(seen);
    Severity before = finding.severity();
    finding.rewrite(grading, viewer, clock.instant());
    events.fire(
        DomainEvent.of("FINDING_REWRITTEN", finding, viewer, clock.instant())
            .change(before, grading.severity()));
    if (grading.severity() == Severity.SERIOUS) {
      openFinding.open(finding, viewer);
    }
    return finding;
  }
}
