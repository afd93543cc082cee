package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What every act on an open finding has in common: read what this person may see, check that the
 * case stands at the step, do it, tell it, and let the process go on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FindingAct {

  @Inject private Findings findings;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Does one step.
   *
   * @param step the step that must be open
   * @param verb what the aggregate does, given the present instant
   * @param told what happened in words of {@link DomainEvent}; null reason where none is given
   */
  public Finding take(
      UUID findingId,
      String step,
      Viewer viewer,
      BiConsumer<Finding, Instant> verb,
      Told told,
      Map<String, Object> routing) {
    return take(findingId, step, viewer, verb, finding -> told, finding -> routing);
  }

  /** The same, where what is told and where it goes depend on what came of it. */
  public Finding take(
      UUID findingId,
      String step,
      Viewer viewer,
      BiConsumer<Finding, Instant> verb,
      Function<Finding, Told> telling,
      Function<Finding, Map<String, Object>> routing) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    // at once and all of them: the page that follows need not read them again
    findings.readPlans(finding);
    WorkItem work = steps.requireOpen(finding, step, viewer);
    FindingState before = finding.state();
    verb.accept(finding, now);
    Told told = telling.apply(finding);
    events.fire(
        DomainEvent.of(told.kind(), finding, viewer, now)
            .change(before, finding.state())
            .because(told.why())
            .openToParties());
    steps.complete(work, viewer, routing.apply(finding));
    return finding;
  }

  /** What is told of an act. */
  public record Told(String kind, String why) {}
}
