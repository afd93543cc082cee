package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One grading of a finding (havainnon luokitus): to serious it takes effect at once and is
 * confirmed afterwards, from serious only once another person confirms it.
 */
@Entity
@Table(name = "finding_grading")
@Access(AccessType.FIELD)
public class GradingRecord extends Versioned {

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "severity_before")
  @Enumerated(EnumType.ORDINAL)
  private Severity severityBefore;

  @Column(name = "scope_before")
  @Enumerated(EnumType.STRING)
  private Scope scopeBefore;

  @Enumerated(EnumType.ORDINAL)
  private Severity severity;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  private boolean repeated;

  @Column(name = "decision_version")
  private int decisionVersion;

  @Embedded private DemandedClass demand;

  @Column(name = "override_reason")
  private String overrideReason;

  private String reason;

  @Enumerated(EnumType.STRING)
  private GradingState state;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "graded_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "graded_by"))
  @AttributeOverride(name = "at", column = @Column(name = "graded_at"))
  private Signature graded;

  @Column(name = "confirmation_reason")
  private String confirmationReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "confirmed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "confirmed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
  private Signature confirmation;

  protected GradingRecord() {}

  private GradingRecord(UUID findingId, GradingOrder order, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.findingId = findingId;
    severity = order.severity();
    scope = order.scope();
    repeated = order.repeated();
    decisionVersion = order.decisionVersion();
    demand = new DemandedClass(order.demand());
    overrideReason = order.overrideReason();
    graded = new Signature(by, at);
    changed(by, at);
  }

  /** The grading with which a finding takes effect. */
  public static GradingRecord first(UUID findingId, GradingOrder order, Viewer by, Instant at) {
    GradingRecord first = new GradingRecord(findingId, order, by, at);
    first.state =
        order.severity() == Severity.SERIOUS ? GradingState.TO_CONFIRM : GradingState.IN_FORCE;
    return first;
  }

  /** Another grading of an open finding. */
  public static GradingRecord again(
      Finding finding, GradingOrder order, String reason, Viewer by, Instant at) {
    GradingRecord again = first(finding.id(), order, by, at);
    again.severityBefore = finding.severity();
    again.scopeBefore = finding.scope();
    again.reason = reason;
    if (finding.severity() == Severity.SERIOUS) {
      again.state =
          order.severity() == Severity.SERIOUS ? GradingState.IN_FORCE : GradingState.PROPOSED;
    }
    return again;
  }

  /** Severity and scope as they are, but judged a repeated breach, or no longer. */
  public static GradingRecord unchanged(
      Finding finding, GradingOrder order, String reason, Viewer by, Instant at) {
    GradingRecord unchanged = again(finding, order, reason, by, at);
    unchanged.state = GradingState.IN_FORCE;
    return unchanged;
  }

  /** A closed finding is taken up again: as it was graded, with what that demands now. */
  public static GradingRecord reopened(
      Finding finding, GradingOrder order, String reason, Viewer by, Instant at) {
    GradingRecord reopened = first(finding.id(), order, by, at);
    reopened.severityBefore = finding.severity();
    reopened.scopeBefore = finding.scope();
    reopened.reason = reason;
    return reopened;
  }

  /** What it demands has changed while it waited, as by a judgement of repetition. */
  public void demandAnew(GradingOrder order, Viewer by, Instant at) {
    refuseUnless(state.isWaiting(), GradingRefusal.NO_GRADING_WAITS);
    repeated = order.repeated();
    decisionVersion = order.decisionVersion();
    demand = new DemandedClass(order.demand());
    overrideReason = order.overrideReason();
    changed(by, at);
  }

  /** Another person says yes or no; nobody confirms their own. */
  public void confirm(boolean confirmed, String why, Viewer by, Instant at) {
    refuseUnless(state.isWaiting() || isDoubted(), GradingRefusal.NO_GRADING_WAITS);
    refuseIf(isBy(by), GradingRefusal.OWN_GRADING);
    state = confirmed ? GradingState.CONFIRMED : GradingState.REJECTED;
    confirmationReason = why;
    confirmation = new Signature(by, at);
    changed(by, at);
  }

  /** Serious, though the second person said no: a manager settles it, and until then it holds. */
  public boolean isDoubted() {
    return state == GradingState.REJECTED && severity == Severity.SERIOUS;
  }

  /** From when on it holds, if it does: one from serious only once it is confirmed. */
  Instant tookEffectAt() {
    boolean lowers = severityBefore == Severity.SERIOUS && severity != Severity.SERIOUS;
    return lowers && confirmation != null ? confirmation.at() : graded.at();
  }

  public boolean isBy(Viewer person) {
    return graded.personId().equals(person.userId());
  }

  /** What it demands, should it take effect. */
  public GradingOrder order() {
    return new GradingOrder(
        severity, scope, repeated, demand.value(), overrideReason, decisionVersion);
  }

  public UUID findingId() {
    return findingId;
  }

  /** Null for the first one. */
  public Severity severityBefore() {
    return severityBefore;
  }

  public Scope scopeBefore() {
    return scopeBefore;
  }

  public String reason() {
    return reason;
  }

  public GradingState state() {
    return state;
  }

  public Signature graded() {
    return graded;
  }

  public String confirmationReason() {
    return confirmationReason;
  }

  /** Null until somebody else said yes or no. */
  public Signature confirmation() {
    return confirmation;
  }
}
