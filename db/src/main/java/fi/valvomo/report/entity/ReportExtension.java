package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtension;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** More time for a report. */
@Entity
@Table(name = "report_extension")
@AttributeOverride(name = "subjectId", column = @Column(name = "report_id"))
public class ReportExtension extends TimeExtension {

  protected ReportExtension() {}

  private ReportExtension(SelfMonitoringReport report, MoreTime time, Viewer by, Instant at) {
    super(report.id(), time, by, at);
  }

  /** The producer asks, before or after the last day that is in force. */
  public static ReportExtension asked(
      SelfMonitoringReport report, LocalDate until, String reason, Viewer by, Instant at) {
    refuseUnless(report.mayBeExtended(), ReportRefusal.NOTHING_TO_EXTEND);
    MoreTime time = MoreTime.asked(report.deadline(), until, reason, by, at);
    return new ReportExtension(report, time, by, at);
  }

  /** The officer gives time that nobody asked for, such as to a whole round. */
  public static ReportExtension given(
      SelfMonitoringReport report, LocalDate until, String reason, Viewer by, Instant at) {
    MoreTime time = MoreTime.given(report.deadline(), until, reason, by, at);
    return new ReportExtension(report, time, by, at);
  }
}
