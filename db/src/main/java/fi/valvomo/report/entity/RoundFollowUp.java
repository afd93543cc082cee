package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
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
import java.util.UUID;

/**
 * What an officer does to all reports of a round at once (joukkomuistutus, joukkolisäaika), and how
 * far it is.
 */
@Entity
@Table(name = "round_follow_up")
public class RoundFollowUp extends Versioned {

  @Column(name = "round_id")
  private UUID roundId;

  @Enumerated(EnumType.STRING)
  private FollowUpKind kind;

  private LocalDate until;
  private String reason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "asked_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "asked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
  private Signature asked;

  private int total;
  private int done;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected RoundFollowUp() {}

  private RoundFollowUp(FollowUpKind kind, UUID roundId, int total, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.kind = kind;
    this.roundId = roundId;
    this.total = total;
    asked = new Signature(by, at);
    changed(by, at);
  }

  /** So many late ones are reminded. */
  public static RoundFollowUp reminding(UUID roundId, int total, Viewer by, Instant at) {
    return new RoundFollowUp(FollowUpKind.REMIND, roundId, total, by, at);
  }

  /** So many get until this day. */
  public static RoundFollowUp extending(
      UUID roundId, LocalDate until, String reason, int total, Viewer by, Instant at) {
    RoundFollowUp extending = new RoundFollowUp(FollowUpKind.EXTEND, roundId, total, by, at);
    extending.until = until;
    extending.reason = reason;
    return extending;
  }

  /** So many more are done; none, and nothing is left. */
  public void did(int reports, Instant at) {
    done += reports;
    endedAt = reports == 0 ? at : null;
    changed(Viewer.SYSTEM, at);
  }

  /** Whether something may be left to do. */
  public boolean goesOn() {
    return endedAt == null;
  }

  public UUID roundId() {
    return roundId;
  }

  public FollowUpKind kind() {
    return kind;
  }

  /** The new last day; null of a reminder. */
  public LocalDate until() {
    return until;
  }

  /** Why more time is given; null of a reminder. */
  public String reason() {
    return reason;
  }

  public Signature asked() {
    return asked;
  }

  /** The day on which it was asked for, which reminders bear. */
  public LocalDate day() {
    return LocalDate.ofInstant(asked.at(), Deadline.ZONE);
  }

  /** How many there were to do when it was asked for. */
  public int total() {
    return total;
  }

  /** How many are done. */
  public int done() {
    return done;
  }

  /** Null while it goes on. */
  public Instant endedAt() {
    return endedAt;
  }
}
