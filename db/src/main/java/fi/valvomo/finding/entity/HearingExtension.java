package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * More time for the reply (määräajan pidennys): asked for by the party and granted or refused, or
 * given by the officer without being asked. 434/2003 33 §. Every change and every refusal is kept.
 */
@Entity
@Table(name = "hearing_extension")
@Access(AccessType.FIELD)
public class HearingExtension {

  @Id private UUID id;

  @Column(name = "was_due_on")
  private LocalDate wasDueOn;

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

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String reason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "given_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "given_by"))
  @AttributeOverride(name = "at", column = @Column(name = "given_at"))
  private Signature decided;

  protected HearingExtension() {}

  private HearingExtension(LocalDate wasDueOn) {
    id = UUID.randomUUID();
    this.wasDueOn = wasDueOn;
  }

  /** The officer gives more time without being asked. */
  static HearingExtension given(Deadline was, LocalDate until, String why, Viewer by, Instant at) {
    HearingExtension given = new HearingExtension(was.dueOn());
    given.grant(until, why, by, at);
    return given;
  }

  /** The party asks, before the last day or after it. */
  static HearingExtension asked(Deadline was, LocalDate until, String why, Viewer by, Instant at) {
    HearingExtension asked = new HearingExtension(was.dueOn());
    asked.askedUntil = until;
    asked.askedReason = why;
    asked.askedLate = at.isAfter(was.dueAt());
    asked.asked = new Signature(by, at);
    return asked;
  }

  void grant(LocalDate until, String why, Viewer by, Instant at) {
    granted = true;
    dueOn = until;
    reason = why;
    decided = new Signature(by, at);
  }

  void refuse(String why, Viewer by, Instant at) {
    granted = false;
    reason = why;
    decided = new Signature(by, at);
  }

  /** How the last day moved; null where it did not. */
  public DeadlineChange change() {
    return Boolean.TRUE.equals(granted)
        ? new DeadlineChange(
            wasDueOn, dueOn, decided.at().atZone(Deadline.ZONE).toLocalDate(), reason)
        : null;
  }

  public UUID id() {
    return id;
  }

  public LocalDate wasDueOn() {
    return wasDueOn;
  }

  /** Until when the party asked; null where it did not ask. */
  public LocalDate askedUntil() {
    return askedUntil;
  }

  public String askedReason() {
    return askedReason;
  }

  /** Asked when the last day had passed. */
  public boolean askedLate() {
    return askedLate;
  }

  /** Null where the party did not ask. */
  public Signature asked() {
    return asked;
  }

  /** Null until decided. */
  public Boolean granted() {
    return granted;
  }

  /** The new last day; null where none was given. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Why it was granted or refused; null until decided. */
  public String reason() {
    return reason;
  }

  /** Null until decided. */
  public Signature decided() {
    return decided;
  }
}
