package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
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
 * One asking of many units for a report of one period (raportointikierros). 741/2023 26–27 §. What
 * it asks of each unit is a {@link SelfMonitoringReport}.
 */
@Entity
@Table(name = "report_round")
public class ReportRound extends Versioned {

  @Embedded private RoundName name;

  @Column(name = "template_id")
  private UUID templateId;

  @Embedded private Period period;
  @Embedded private RoundScope scope;
  @Embedded private Deadline deadline;

  @Column(name = "every_months")
  private Integer everyMonths;

  @Column(name = "next_opens_on")
  private LocalDate nextOpensOn;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "opened_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "opened_by"))
  @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
  private Signature opened;

  private int asked;
  private int started;

  protected ReportRound() {}

  /** An officer opens it; who is asked is written beside it in one statement. */
  public ReportRound(RoundOrder order, Deadline deadline, Viewer by, Instant at) {
    super(UUID.randomUUID());
    name = order.name();
    templateId = order.templateId();
    period = order.period();
    scope = order.scope();
    this.deadline = deadline;
    everyMonths = order.everyMonths();
    nextOpensOn = everyMonths == null ? null : nextAfter(deadline.sentOn(), everyMonths);
    opened = new Signature(by, at);
    changed(by, at);
  }

  private static LocalDate nextAfter(LocalDate sentOn, int months) {
    return sentOn.plusMonths(months);
  }

  /** So many units were asked. */
  public void asked(int units) {
    refuseUnless(units > 0, ReportRefusal.NO_UNITS);
    asked = units;
  }

  /** The processes of so many more units run. */
  public void started(int units, Instant at) {
    started += units;
    changed(Viewer.SYSTEM, at);
  }

  /** No next round follows. */
  public void endRecurrence(Viewer by, Instant at) {
    refuseIf(nextOpensOn == null, ReportRefusal.NOT_RECURRING);
    nextOpensOn = null;
    changed(by, at);
  }

  /** The next round has been opened: this one has done its part. */
  public void handOver(Instant at) {
    nextOpensOn = null;
    changed(Viewer.SYSTEM, at);
  }

  /** What the next round asks: the same of the period that follows. */
  public RoundOrder next(UUID templateInForce) {
    return new RoundOrder(
        name(), templateInForce, period.later(everyMonths), scope, deadline.days(), everyMonths);
  }

  /** Whether every unit that was asked has its process. */
  public boolean isOpened() {
    return started >= asked;
  }

  /** What it was called by its officer, in the languages in which it was. */
  public RoundName name() {
    return name == null ? RoundName.NONE : name;
  }

  /** The version of the template with which everybody was asked. */
  public UUID templateId() {
    return templateId;
  }

  public Period period() {
    return period;
  }

  public RoundScope scope() {
    return scope;
  }

  public Deadline deadline() {
    return deadline;
  }

  /** Null where it does not recur. */
  public Integer everyMonths() {
    return everyMonths;
  }

  /** Null where no next round follows. */
  public LocalDate nextOpensOn() {
    return nextOpensOn;
  }

  public Signature opened() {
    return opened;
  }

  /** How many units were asked. */
  public int asked() {
    return asked;
  }

  /** Of how many the process runs. */
  public int started() {
    return started;
  }
}
