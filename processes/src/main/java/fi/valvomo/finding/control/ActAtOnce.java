package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.ImmediatePath;
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

/** Begins and stops the immediate path of a finding. 741/2023 25.1 and 34 §. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActAtOnce {

  private static final String BECAME_SERIOUS = "finding-became-serious";
  private static final String LOWERED = "lowering-confirmed";

  @Inject private ImmediatePaths paths;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The finding is serious from now on; one whose danger is not yet lifted goes on as it was. */
  public void begin(Finding finding, Viewer viewer) {
    Instant now = clock.instant();
    if (paths.running(finding.id()).isEmpty()) {
      paths.add(new ImmediatePath(finding.id(), viewer, now));
      events.fire(DomainEvent.of("IMMEDIATE_PATH_BEGUN", finding, viewer, now));
    }
    steps.message(finding, BECAME_SERIOUS);
    steps.message(finding, DangerWatch.WATCHED);
  }

  /** It is no longer serious. What was sent stays on record. */
  public void stop(Finding finding, Viewer viewer) {
    Instant now = clock.instant();
    paths
        .running(finding.id())
        .ifPresent(
            path -> {
              path.stop(viewer, now);
              events.fire(DomainEvent.of("IMMEDIATE_PATH_STOPPED", finding, viewer, now));
            });
    steps.message(finding, LOWERED);
    steps.message(finding, FindingSteps.DANGER_OVER);
  }
}
