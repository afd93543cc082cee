package fi.valvomo.finding.control;

import fi.valvomo.finding.control.EarlierFindings.EarlierFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.RepeatAssessment;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.finding.entity.Repeats;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ProducerSuccessions;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The house looks by itself whether a finding resembles earlier ones; where it does, a person is
 * asked whether that is a repeated breach. 741/2023 25.2 §.
 */
@ApplicationScoped
public class LookForRepeats {

  private static final String REPEAT_FOUND = "repeat-found";

  @Inject private EarlierFindings earlierFindings;
  @Inject private RepeatAssessments assessments;
  @Inject private Repeats repeats;
  @Inject private ProducerSuccessions successions;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** Asks once about the same earlier findings; anew when another has become known. */
  void of(Finding finding) {
    List<EarlierFinding> earlier = earlierFindings.of(finding);
    if (earlier.isEmpty()
        || steps.standsAt(finding, FindingSteps.ASSESS_REPEAT)
        || wereJudged(finding, earlier)) {
      return;
    }
    events.fire(
        DomainEvent.of("REPEAT_FOUND", finding, Viewer.SYSTEM, clock.instant())
            .because(
                earlier.stream()
                    .map(found -> found.row().caseNumber())
                    .distinct()
                    .collect(Collectors.joining(", "))));
    steps.message(finding, REPEAT_FOUND);
  }

  /** Who carries on whose activity was recorded: open findings are looked at again. */
  void afterSuccession(@Observes DomainEvent event) {
    if (event.kind().equals("SUCCESSION_RECORDED") && event.subjectType() == SubjectType.PRODUCER) {
      repeats.open(successions.successors(event.subjectId())).forEach(this::of);
    }
  }

  private boolean wereJudged(Finding finding, List<EarlierFinding> earlier) {
    Set<UUID> judged =
        assessments
            .latest(finding.id())
            .map(RepeatAssessment::earlier)
            .map(Set::copyOf)
            .orElse(Set.of());
    return earlier.stream().allMatch(found -> judged.contains(found.row().id()));
  }
}
