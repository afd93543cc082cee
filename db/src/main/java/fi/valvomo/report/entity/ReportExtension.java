package fi.valvomo.report.entity;

import fi.valvomo.finding.entity.Signature;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for more time with the officer's decision, or more time given unasked (lisäaika).
 * 434/2003 33 §. Stays on record whether granted or refused.
 */
@Entity
@Table(name = "report_extension")
public class ReportExtension extends Versioned {

  @Column(name = "report_id")
  private UUID reportId;

  @Column(name = "due_before")
  private LocalDate dueBefore;

  @Column(name = "asked_until")
  private LocalDate askedUntil;

  @Column(name = "asked_reason")
  private String askedReason;

  @Column(name = "asked_late")
  private boolean askedLate;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "asked_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "asked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
  private Signature asked;

  private Boolean granted;

  @Column(name = "due_after")
  private LocalDate dueAfter;

  @Column(name = "decided_reason")
  private String decidedReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "decided_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "decided_by"))
  @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
  private Signature decided;

  protected ReportExtension() {}

  private ReportExtension(SelfMonitoringReport report) {
    super(UUID.randomUUID());
    reportId = report.id();
    dueBefore = report.deadline().dueOn();
  }

  /** The producer asks, before or after the last day that is in force. */
  public static ReportExtension asked(
      SelfMonitoringReport report, LocalDate until, String reason, Viewer by, Instant at) {
    refuseUnless(report.mayBeExtended(), ReportRefusal.NOTHING_TO_EXTEND);
    ReportExtension extension = new ReportExtension(report);
    extension.askedUntil = until;
    extension.askedReason = reason;
    extension.askedLate = at.isAfter(report.deadline().dueAt());
    extension.asked = new Signature(by, at);
    extension.changed(by, at);
    return extension;
  }

  /** The officer gives time that nobody asked for, such as to a whole round. */
  public static ReportExtension given(
      SelfMonitoringReport report, LocalDate until, String reason, Viewer by, Instant at) {
    ReportExtension extension = new ReportExtension(report);
    extension.grant(until, reason, by, at);
    return extension;
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    dueAfter = until;
    decide(true, reason, by, at);
  }

  public void refuse(String reason, Viewer by, Instant at) {
    decide(false, reason, by, at);
  }

  private void decide(boolean isGranted, String reason, Viewer by, Instant at) {
    refuseIf(granted != null, ReportRefusal.EXTENSION_DECIDED);
    granted = isGranted;
    decidedReason = reason;
    decided = new Signature(by, at);
    changed(by, at);
  }

  /** The move of the last day that came of it; null unless granted. */
  public DeadlineChange change() {
    return Boolean.TRUE.equals(granted)
        ? new DeadlineChange(
            dueBefore, dueAfter, LocalDate.ofInstant(decided.at(), Deadline.ZONE), decidedReason)
        : null;
  }

  public UUID reportId() {
    return reportId;
  }

  public LocalDate dueBefore() {
    return dueBefore;
  }

  /** Null where nobody asked. */
  public LocalDate askedUntil() {
    return askedUntil;
  }

  public String askedReason() {
    return askedReason;
  }

  /** Whether the last day had passed already when it was asked. */
  public boolean askedLate() {
    return askedLate;
  }

  /** Null where nobody asked. */
  public Signature asked() {
    return asked;
  }

  /** Null until decided. */
  public Boolean granted() {
    return granted;
  }

  public LocalDate dueAfter() {
    return dueAfter;
  }

  public String decidedReason() {
    return decidedReason;
  }

  public Signature decided() {
    return decided;
  }
}
