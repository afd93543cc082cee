package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * A manager takes note of a finding that they must be told of, or decides what follows from a
 * danger that was not looked at.
 */
@ApplicationScoped
@Transactional
public class NoteFinding {

  @Inject private Findings findings;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding serious(UUID findingId, String note, Viewer viewer) {
    return note(findingId, FindingSteps.NOTE_SERIOUS, "SERIOUS_NOTED", note, viewer);
  }

  /** The decision table names the manager for such a grading. */
  public Finding graded(UUID findingId, String note, Viewer viewer) {
    return note(findingId, FindingSteps.NOTE_GRADING, "GRADING_NOTED", note, viewer);
  }

  /** The danger was not looked at on its day. */
  public Finding missedFollowUp(UUID findingId, String decision, Viewer viewer) {
    return note(
        findingId,
        FindingSteps.HANDLE_MISSED_FOLLOW_UP,
        "MISSED_FOLLOW_UP_DECIDED",
        decision,
        viewer);
  }

  public Finding repeated(UUID findingId, String note, Viewer viewer) {
    return note(findingId, FindingSteps.NOTE_REPEATED, "REPEATED_NOTED", note, viewer);
  }

  private Finding note(UUID findingId, String step, String kind, String why, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, step, viewer);
    events.fire(DomainEvent.of(kind, finding, viewer, clock.instant()).because(why));
    steps.complete(finding, step, viewer, Map.of());
    return finding;
  }
}
