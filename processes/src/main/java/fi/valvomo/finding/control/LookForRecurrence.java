package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ProducerSuccessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The effect should show by now: the house looks whether the same criterion failed since the
 * finding was closed, in the unit, in the producer's other units, or with who carries on its
 * activity. What it means, an officer says.
 */
@Named("lookForRecurrence")
@ApplicationScoped
@Transactional
public class LookForRecurrence implements JavaDelegate {

  @Inject private Findings findings;
  @Inject private EffectChecks checks;
  @Inject private ProducerSuccessions successions;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Finding finding = findings.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    EffectCheck check = checks.pending(finding.id()).orElseThrow();
    Instant now = clock.instant();
    List<UUID> recurred =
        finding.criterionCode() == null
            ? List.of()
            : checks.recurrences(
                finding, successions.successors(finding.producerId()), check.closedAt());
    check.found(recurred, now);
    events.fire(
        DomainEvent.of(
            recurred.isEmpty() ? "NO_RECURRENCE_FOUND" : "RECURRENCE_FOUND",
            finding,
            Viewer.SYSTEM,
            now));
  }
}
