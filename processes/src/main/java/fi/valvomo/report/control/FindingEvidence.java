package fi.valvomo.report.control;

import fi.valvomo.finding.entity.FindingFilter;
import fi.valvomo.finding.entity.FindingRow;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What supervision itself found in the unit. */
@ApplicationScoped
public class FindingEvidence implements FieldEvidence {

  private static final int ENOUGH = 100;

  @Inject private Findings findings;
  @Inject private Clock clock;

  @Override
  public int incidents(SelfMonitoringReport report) {
    Instant after = report.period().from().atStartOfDay(Deadline.ZONE).toInstant();
    Instant before = Deadline.endOf(report.period().to());
    return count(filter(report, false, after, before));
  }

  @Override
  public int openMatters(SelfMonitoringReport report) {
    return count(filter(report, true, null, null));
  }

  private int count(FindingFilter filter) {
    List<FindingRow> found = findings.rows(filter, Viewer.SYSTEM, null, ENOUGH).items();
    return (int) found.stream().filter(row -> isDeviation(row.severity())).count();
  }

  private static boolean isDeviation(Severity severity) {
    return severity.needsCorrection();
  }

  private FindingFilter filter(
      SelfMonitoringReport report, boolean open, Instant openedAfter, Instant openedBefore) {
    return new FindingFilter(
        null,
        report.unitId(),
        null,
        open,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        openedAfter,
        openedBefore,
        LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
  }
}
