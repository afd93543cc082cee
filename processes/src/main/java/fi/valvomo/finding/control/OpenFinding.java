package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Signature;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** A finding takes effect: its deadlines are counted from now and its process starts. */
@ApplicationScoped
@Transactional
public class OpenFinding {

  @Inject private GradingDecision rule;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  public void open(Finding finding, Viewer viewer) {
    Instant now = clock.instant();
    takeEffect(finding, viewer, now);
    start(finding, path(finding));
  }

  /** Opens one that the producer had corrected already: the officer verifies next. */
  public void openAsFixed(Finding finding, String text, Signature reported, Viewer viewer) {
    Instant now = clock.instant();
    takeEffect(finding, viewer, now);
    finding.acceptAsFixed(text, reported, viewer, now);
    start(finding, "VERIFY");
  }

  /** A closed one is taken up again: what it demands is asked anew. */
  void again(Finding finding, Viewer viewer, Instant now) {
    DeadlineClass demand = demand(finding);
    finding.reopen(
        deadline(demand.planDays(), demand.kind(), now),
        deadline(demand.correctionDays(), demand.kind(), now),
        viewer,
        now);
  }

  private void takeEffect(Finding finding, Viewer viewer, Instant now) {
    DeadlineClass demand = demand(finding);
    finding.open(
        demand,
        deadline(demand.planDays(), demand.kind(), now),
        deadline(demand.correctionDays(), demand.kind(), now),
        viewer,
        now);
    events.fire(
        DomainEvent.of("FINDING_OPENED", finding, viewer, now)
            .change(FindingState.DRAFT, FindingState.OPEN)
            .openToParties());
  }

  private DeadlineClass demand(Finding finding) {
    return rule.of(finding.severity(), finding.scope(), false).demand();
  }

  private Deadline deadline(Integer days, DayKind kind, Instant now) {
    return days == null ? null : deadlines.set(now, Channel.PORTAL, days, kind);
  }

  static String path(Finding finding) {
    if (!finding.severity().needsCorrection()) {
      return "ACKNOWLEDGE";
    }
    return finding.planRequired() ? "PLAN" : "CORRECT";
  }

  private void start(Finding finding, String path) {
    boolean serious = finding.severity() == Severity.SERIOUS;
    steps.start(FindingSteps.PROCESS, finding, Map.of("path", path, "serious", serious));
    if (finding.deadline() != null) {
      steps.message(finding, FindingSteps.DEADLINE_SET);
    }
  }
}
