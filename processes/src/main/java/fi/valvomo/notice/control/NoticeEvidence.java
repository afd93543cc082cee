package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.report.control.FieldEvidence;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/**
 * What notices tell of a unit: a report that knows of no adverse events beside them is a signal.
 * Confidential notices are known to nobody outside triage, so nothing is told of them here either.
 */
@ApplicationScoped
public class NoticeEvidence implements FieldEvidence {

  /** Those that tell of a defect, an adverse event or its threat. 741/2023 29 §, 34 §. */
  private static final Set<NoticeKind> OF_DEFECTS =
      Set.of(
          NoticeKind.DUTY_NOTICE,
          NoticeKind.STAFF_NOTICE,
          NoticeKind.COMPLAINT,
          NoticeKind.AUTHORITY_REPORT);

  @Inject private Notices notices;

  @Override
  public Known known(SelfMonitoringReport report) {
    Instant from = report.period().from().atStartOfDay(Deadline.ZONE).toInstant();
    int told =
        notices.howMany(report.unitId(), OF_DEFECTS, from, Deadline.endOf(report.period().to()));
    return new Known(told, 0);
  }
}
