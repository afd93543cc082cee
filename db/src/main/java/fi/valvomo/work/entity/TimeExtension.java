package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for more time with the officer's decision, or time given unasked (määräajan pidennys),
 * each on record by itself. 434/2003 33 §.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class TimeExtension extends Versioned {

  @Column(name = "subject_id")
  private UUID subjectId;

  @Embedded private MoreTime time;

  protected TimeExtension() {}

  /**
   * Begins the record.
   *
   * @param subjectId the thing whose last day it is
   */
  protected TimeExtension(UUID subjectId, MoreTime time, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.subjectId = subjectId;
    this.time = time;
    changed(by, at);
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    time.grant(until, reason, by, at);
    changed(by, at);
  }

  /** The officer refuses it; the last day stays. */
  public void refuse(String reason, Viewer by, Instant at) {
    time.refuse(reason, by, at);
    changed(by, at);
  }

  /** That it was asked for, as both sides see it. */
  public DomainEvent asking(String kind, CaseSubject subject, Viewer by) {
    return DomainEvent.of(kind, subject, by, time.asked().at())
        .change(time.dueBefore(), time.askedUntil())
        .because(time.askedReason())
        .openToParties();
  }

  /** The thing whose last day it is. */
  public UUID subjectId() {
    return subjectId;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }
}
