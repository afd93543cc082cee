package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.RepeatAssessment;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An officer judges whether a finding and earlier ones are a repeated breach. Only yes, with
 * reasons, makes the demands stricter and tells the manager. 741/2023 25.2 §.
 */
@ApplicationScoped
@Transactional
public class AssessRepeat {

  @Inject private Findings findings;
  @Inject private Gradings gradings;
  @Inject private GradingOrders orders;
  @Inject private ApplyGrading applyGrading;
  @Inject private EarlierFindings earlierFindings;
  @Inject private RepeatAssessments assessments;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public Finding assess(UUID findingId, boolean repeatedBreach, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, FindingSteps.ASSESS_REPEAT, viewer);
    boolean before = assessments.isRepeatedBreach(findingId);
    List<UUID> earlier = earlier(finding);
    // the earlier ones may have been withdrawn meanwhile: then only no can be said
    if (repeatedBreach && earlier.isEmpty()) {
      throw new RefusedException(GradingRefusal.NO_REPEATS);
    }
    assessments.add(new RepeatAssessment(findingId, earlier, repeatedBreach, reason, viewer, now));
    finding.gradingProposed(viewer, now);
    events.fire(
        DomainEvent.of(
                repeatedBreach ? "REPEATED_BREACH" : "NOT_REPEATED_BREACH", finding, viewer, now)
            .because(reason));
    GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
    steps.complete(
        finding,
        FindingSteps.ASSESS_REPEAT,
        viewer,
        Map.of(
            "repeatedBreach",
            repeatedBreach,
            "managerTold",
            order.demand().told().contains(Told.MANAGER)));
    if (before != repeatedBreach) {
      gradeAnew(finding, order, reason, viewer, now);
    }
    return finding;
  }

  private List<UUID> earlier(Finding finding) {
    return earlierFindings.of(finding).stream().map(found -> found.row().id()).toList();
  }

  /** The same severity and scope, with what they demand of a repeated breach. */
  private void gradeAnew(
      Finding finding, GradingOrder order, String reason, Viewer viewer, Instant now) {
    Set<Told> know = gradings.toldSoFar(finding.id());
    // the manager hears of a repeated breach by a step of its own
    know.add(Told.MANAGER);
    gradings.add(GradingRecord.unchanged(finding, order, reason, viewer, now));
    // the reasons may speak of another producer: they stay with the organiser
    applyGrading.apply(finding, order, null, know, viewer);
  }
}
