package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The producer tells how far one action of its plan is; done is shown by a file. */
@ApplicationScoped
@Transactional
public class ProgressAction {

  @Inject private Findings findings;
  @Inject private Attachments attachments;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Tells it.
   *
   * @param evidence ids of documents of the finding; needed when done
   */
  public Finding progress(
      UUID actionId, ActionState state, String note, List<UUID> evidence, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findings.ofAction(actionId), viewer);
    if (state == ActionState.DONE && evidence.isEmpty()) {
      throw InvalidException.of("documentIds", "evidence");
    }
    attachments.requireOf(finding, evidence, "documentIds", viewer);
    CorrectiveAction before = action(finding, actionId);
    ActionState was = before.state();
    CorrectiveAction action = finding.progress(actionId, state, note, evidence, viewer, now);
    events.fire(
        DomainEvent.of("ACTION_" + state, finding, viewer, now)
            .change(was, state)
            .because(note == null || note.isBlank() ? action.title() : action.title() + ": " + note)
            .openToParties());
    return finding;
  }

  private static CorrectiveAction action(Finding finding, UUID id) {
    return finding.plans().stream()
        .flatMap(plan -> plan.actions().stream())
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
