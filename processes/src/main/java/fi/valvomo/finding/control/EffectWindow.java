package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long after closing the effect of a correction should show, as the grading decides: no days,
 * no check.
 */
@ApplicationScoped
public class EffectWindow {

  @Inject private EffectChecks checks;

  @Inject private GradingOrders orders;

  void open(Finding finding, Viewer by, Instant closedAt) {
    Integer days = orders.of(finding, finding.severity(), finding.scope()).demand().effectDays();
    if (days != null && days > 0) {
      LocalDate closedOn = LocalDate.ofInstant(closedAt, Deadline.ZONE);
      LocalDate due = WorkingDays.onOrAfter(closedOn.plusDays(days));
      checks.add(new EffectCheck(finding, due, by, closedAt));
    }
  }
}
