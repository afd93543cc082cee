package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request for more time for a report with the officer's decision, or time given unasked. */
@Entity
@Table(name = "report_extension")
public class ReportExtension extends Versioned {

  @Column(name = "report_id")
  private UUID reportId;

  @Embedded private MoreTime time;

  protected ReportExtension() {}

  private ReportExtension(SelfMonitoringReport report, MoreTime time, Viewer by, Instant at) {
    super(UUID.randomUUID());
    reportId = report.id();
    this.time = time;
    changed(by, at);
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

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    time.grant(until, reason, by, at);
    changed(by, at);
  }

  public void refuse(String reason, Viewer by, Instant at) {
    time.refuse(reason, by, at);
    changed(by, at);
  }

  public UUID reportId() {
    return reportId;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }
}
