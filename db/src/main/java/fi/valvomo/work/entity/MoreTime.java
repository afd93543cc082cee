package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * More time (lisäaika, määräajan pidennys): asked for by whom the last day binds and granted or
 * refused with a reason, or given without being asked. 434/2003 33 §. The same for plans and
 * corrections, replies, accounts, reports and comments; stays on record whether granted or refused.
 */
@Embeddable
@Access(AccessType.FIELD)
public class MoreTime {

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

  protected MoreTime() {}

  private MoreTime(Deadline inForce) {
    dueBefore = inForce.dueOn();
  }

  /** Asked before or after the last day that is in force. */
  public static MoreTime asked(
      Deadline inForce, LocalDate until, String reason, Viewer by, Instant at) {
    MoreTime time = new MoreTime(inForce);
    time.askedUntil = until;
    time.askedReason = reason;
    time.askedLate = at.isAfter(inForce.dueAt());
    time.asked = new Signature(by, at);
    return time;
  }

  /** The officer gives it without being asked. */
  public static MoreTime given(
      Deadline inForce, LocalDate until, String reason, Viewer by, Instant at) {
    MoreTime time = new MoreTime(inForce);
    time.grant(until, reason, by, at);
    return time;
  }

  /**
   * More time ends after the last day in force, and not before today.
   *
   * @throws InvalidException on {@code until}
   */
  public static void requireLater(LocalDate until, Deadline inForce, Instant at) {
    if (!until.isAfter(inForce.dueOn())) {
      throw InvalidException.of("until", "afterDeadline", inForce.dueOn());
    }
    if (until.isBefore(LocalDate.ofInstant(at, Deadline.ZONE))) {
      throw InvalidException.of("until", "inThePast");
    }
  }

  /**
   * The same, and within a year of the last day in force.
   *
   * @throws InvalidException on {@code until}
   */
  public static void requireReasonable(LocalDate until, Deadline inForce, Instant at) {
    requireLater(until, inForce, at);
    if (until.isAfter(inForce.dueOn().plusYears(1))) {
      throw InvalidException.of("until", "laterDay", inForce.dueOn());
    }
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    decide(true, reason, by, at);
    dueAfter = until;
  }

  /** The officer refuses it; the last day stays. */
  public void refuse(String reason, Viewer by, Instant at) {
    decide(false, reason, by, at);
  }

  private void decide(boolean isGranted, String reason, Viewer by, Instant at) {
    if (granted != null) {
      throw new RefusedException(MoreTimeRefusal.EXTENSION_DECIDED);
    }
    granted = isGranted;
    decidedReason = reason;
    decided = new Signature(by, at);
  }

  /** How the last day moved; empty where it did not. */
  public Optional<DeadlineChange> change() {
    return Boolean.TRUE.equals(granted)
        ? Optional.of(change(dueBefore, dueAfter))
        : Optional.empty();
  }

  /** How another last day moved along with it. */
  public DeadlineChange change(LocalDate before, LocalDate after) {
    LocalDate on = LocalDate.ofInstant(decided.at(), Deadline.ZONE);
    return new DeadlineChange(before, after, on, decidedReason);
  }

  /** Whether it waits for a decision. */
  public boolean isUndecided() {
    return granted == null;
  }

  /** When it was asked for, or given unasked. */
  public Instant begunAt() {
    return asked == null ? decided.at() : asked.at();
  }

  /** The last day when it was asked for or given. */
  public LocalDate dueBefore() {
    return dueBefore;
  }

  /** Null where nobody asked. */
  public LocalDate askedUntil() {
    return askedUntil;
  }

  /** Null where nobody asked. */
  public String askedReason() {
    return askedReason;
  }

  /** Whether the last day had passed already when it was asked for. */
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

  /** The new last day; null unless granted. */
  public LocalDate dueAfter() {
    return dueAfter;
  }

  /** Null until decided. */
  public String decidedReason() {
    return decidedReason;
  }

  /** Null until decided. */
  public Signature decided() {
    return decided;
  }
}
