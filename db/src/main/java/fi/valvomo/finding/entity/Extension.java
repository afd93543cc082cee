package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtension;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** More time for a plan or a correction. */
@Entity
@Table(name = "finding_extension")
@AttributeOverride(name = "subjectId", column = @Column(name = "finding_id"))
public class Extension extends TimeExtension {

  @Enumerated(EnumType.STRING)
  private DeadlineTarget target;

  @Column(name = "along_before")
  private LocalDate alongBefore;

  @Column(name = "along_after")
  private LocalDate alongAfter;

  protected Extension() {}

  /** Asked before or after the last day that is in force. */
  public Extension(Finding finding, LocalDate until, String reason, Viewer by, Instant at) {
    this(finding, MoreTime.asked(finding.deadlineInForce(), until, reason, by, at), by, at);
  }

  private Extension(Finding finding, MoreTime time, Viewer by, Instant at) {
    super(finding.id(), time, by, at);
    target = finding.extendable();
  }

  /** The officer gives it unasked; the last day has yet to be moved. */
  public static Extension given(
      Finding finding, LocalDate until, String reason, Viewer by, Instant at) {
    MoreTime time = MoreTime.given(finding.deadlineInForce(), until, reason, by, at);
    return new Extension(finding, time, by, at);
  }

  /**
   * It was granted: the last day moves, and with that of a plan, where need be, its correction's.
   */
  public void move(Finding finding, Viewer by, Instant at) {
    Deadline before = finding.deadline();
    finding.extend(target, time().dueAfter(), by, at);
    if (target == DeadlineTarget.PLAN
        && before != null
        && !before.dueOn().equals(finding.deadline().dueOn())) {
      alongBefore = before.dueOn();
      alongAfter = finding.deadline().dueOn();
    }
  }

  /** The move of a last day that came of it; empty where that day stayed. */
  public Optional<DeadlineChange> changeOf(DeadlineTarget of) {
    if (of == target) {
      return time().change();
    }
    boolean along = of == DeadlineTarget.CORRECTION && alongAfter != null;
    return along
        ? time().change().map(c -> time().change(alongBefore, alongAfter))
        : Optional.empty();
  }

  public DeadlineTarget target() {
    return target;
  }

  /** The correction's new last day where it moved along with its plan's; else null. */
  public LocalDate alongAfter() {
    return alongAfter;
  }
}
