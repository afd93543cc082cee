package fi.valvomo.report.control;

import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.KnownDeviations;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What supervision itself found in the unit. */
@ApplicationScoped
public class FindingEvidence implements FieldEvidence {

  @Inject private Findings findings;

  @Override
  public Known known(SelfMonitoringReport report) {
    Instant from = report.period().from().atStartOfDay(Deadline.ZONE).toInstant();
    Instant before = Deadline.endOf(report.period().to());
    KnownDeviations known = findings.deviations(report.unitId(), from, before);
    return new Known(known.opened(), known.open());
  }
}
