package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
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

/** A request for more time for a plan or a correction, and the officer's decision on it. */
@Entity
@Table(name = "finding_extension")
public class Extension extends Versioned {

  @Column(name = "finding_id")
  private UUID findingId;

  @Enumerated(EnumType.STRING)
  private DeadlineTarget target;

  @Embedded private MoreTime time;

  @Column(name = "along_before")
  private LocalDate alongBefore;

  @Column(name = "along_after")
  private LocalDate alongAfter;

  protected Extension() {}

  /** Asked before or after the last day that is in force. */
  public Extension(Finding finding, LocalDate until, String reason, Viewer by, Instant at) {
    super(UUID.randomUUID());
    findingId = finding.id();
    target = finding.extendable();
    time = MoreTime.asked(finding.deadlineInForce(), until, reason, by, at);
    changed(by, at);
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    time.grant(until, reason, by, at);
    changed(by, at);
  }

  /** The correction's last day moved along with that of its plan. */
  public void movedAlong(LocalDate before, LocalDate after) {
    alongBefore = before;
    alongAfter = after;
  }

  public void refuse(String reason, Viewer by, Instant at) {
    time.refuse(reason, by, at);
    changed(by, at);
  }

  /** The move of a last day that came of it; empty where that day stayed. */
  public Optional<DeadlineChange> changeOf(DeadlineTarget of) {
    if (of == target) {
      return time.change();
    }
    boolean along = of == DeadlineTarget.CORRECTION && alongAfter != null;
    return along ? time.change().map(c -> time.change(alongBefore, alongAfter)) : Optional.empty();
  }

  public UUID findingId() {
    return findingId;
  }

  public DeadlineTarget target() {
    return target;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }

  /** The correction's new last day where it moved along with its plan's; else null. */
  public LocalDate alongAfter() {
    return alongAfter;
  }
}
