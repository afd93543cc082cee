package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An officer looks again, day by day, whether a danger is gone. 741/2023 25.1 §. */
@ApplicationScoped
@Transactional
public class FollowUpDanger {

  @Inject private Findings findings;
  @Inject private ImmediatePaths paths;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding followUp(UUID findingId, String observed, boolean lifted, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, FindingSteps.FOLLOW_UP, viewer);
    paths.requireRunning(findingId).followUp(observed, lifted, viewer, now);
    DomainEvent event =
        DomainEvent.of(lifted ? "DANGER_LIFTED" : "DANGER_FOLLOWED_UP", finding, viewer, now)
            .because(observed);
    // the producer hears the good news; what is seen day by day stays with the organiser
    events.fire(lifted ? event.openToParties() : event);
    steps.complete(finding, FindingSteps.FOLLOW_UP, viewer, Map.of("lifted", lifted));
    steps.message(finding, lifted ? FindingSteps.DANGER_OVER : DangerWatch.WATCHED);
    return finding;
  }
}
