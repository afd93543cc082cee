package fi.valvomo.finding.entity;

import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A party was reminded of a last day (muistutus määräpäivästä), once for each moment of it. */
@Entity
@Table(name = "finding_reminder")
@Access(AccessType.FIELD)
public class Reminder {

  @Id private UUID id;

  @Column(name = "finding_id")
  private UUID findingId;

  private UUID about;

  @Enumerated(EnumType.STRING)
  private DeadlineTarget target;

  @Enumerated(EnumType.STRING)
  private Moment moment;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** When, as seen from the last day. */
  public enum Moment {
    /** Lähestyy. */
    BEFORE,
    /** Tänään. */
    TODAY,
    /** Ohitettu. */
    LATE
  }

  protected Reminder() {}

  /** Of the finding itself, or of one action of its plan. */
  public Reminder(UUID findingId, DueThing thing, Moment moment, Instant at) {
    id = UUID.randomUUID();
    this.findingId = findingId;
    about = thing.about();
    target = thing.target();
    this.moment = moment;
    dueOn = thing.dueOn();
    sentAt = at;
  }

  /** Whether it was about this last day, at this moment. */
  public boolean isOf(DueThing thing, Moment when) {
    return about.equals(thing.about())
        && target == thing.target()
        && moment == when
        && dueOn.equals(thing.dueOn());
  }
}
