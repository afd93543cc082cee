package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for more time and the officer's decision on it (lisäaikapyyntö). 434/2003 33 §. Stays
 * on record whether granted or refused.
 */
@Entity
@Table(name = "finding_extension")
public class Extension extends Versioned {

  @Column(name = "finding_id")
  private UUID findingId;

  @Enumerated(EnumType.STRING)
  private DeadlineTarget target;

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

  @Column(name = "along_before")
  private LocalDate alongBefore;

  @Column(name = "along_after")
  private LocalDate alongAfter;

  @Column(name = "decided_reason")
  private String decidedReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "decided_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "decided_by"))
  @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
  private Signature decided;

  protected Extension() {}

  /** Asked before or after the last day that is in force. */
  public Extension(Finding finding, LocalDate until, String reason, Viewer by, Instant at) {
    super(UUID.randomUUID());
    Deadline inForce = finding.deadlineInForce();
    findingId = finding.id();
    target = finding.extendable();
    dueBefore = inForce.dueOn();
    askedUntil = until;
    askedReason = reason;
    askedLate = at.isAfter(inForce.dueAt());
    asked = new Signature(by, at);
    changed(by, at);
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    dueAfter = until;
    decide(true, reason, by, at);
  }

  /** The correction's last day moved along with that of its plan. */
  public void movedAlong(LocalDate before, LocalDate after) {
    alongBefore = before;
    alongAfter = after;
  }

  public void refuse(String reason, Viewer by, Instant at) {
    decide(false, reason, by, at);
  }

  private void decide(boolean isGranted, String reason, Viewer by, Instant at) {
    refuseIf(granted != null, FindingRefusal.EXTENSION_DECIDED);
    granted = isGranted;
    decidedReason = reason;
    decided = new Signature(by, at);
    changed(by, at);
  }

  /** The move of a last day that came of it; empty where that day stayed. */
  public Optional<DeadlineChange> changeOf(DeadlineTarget of) {
    if (!Boolean.TRUE.equals(granted)) {
      return Optional.empty();
    }
    if (of == target) {
      return Optional.of(change(dueBefore, dueAfter));
    }
    boolean along = of == DeadlineTarget.CORRECTION && alongAfter != null;
    return along ? Optional.of(change(alongBefore, alongAfter)) : Optional.empty();
  }

  private DeadlineChange change(LocalDate before, LocalDate after) {
    LocalDate on = LocalDate.ofInstant(decided.at(), Deadline.ZONE);
    return new DeadlineChange(before, after, on, decidedReason);
  }

  public UUID findingId() {
    return findingId;
  }

  public DeadlineTarget target() {
    return target;
  }

  /** The last day when it was asked. */
  public LocalDate dueBefore() {
    return dueBefore;
  }

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

  /** The correction's new last day where it moved along with its plan's; else null. */
  public LocalDate alongAfter() {
    return alongAfter;
  }

  public String decidedReason() {
    return decidedReason;
  }

  public Signature decided() {
    return decided;
  }
}
