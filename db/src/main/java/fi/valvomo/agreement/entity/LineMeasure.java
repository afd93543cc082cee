package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is done about a target that a service line missed (toimenpide): somebody of the organiser's
 * carries it out by a day, and another person sees that it was done. A line has no unit of which a
 * finding could be made.
 */
@Entity
@Table(name = "line_measure")
@Access(AccessType.FIELD)
public class LineMeasure extends Versioned {

  @Column(name = "breach_id")
  private UUID breachId;

  private String what;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "owner_name")
  private String ownerName;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String report;

  @Column(name = "reported_at")
  private Instant reportedAt;

  private String judgement;

  @Column(name = "judged_by")
  private String judgedBy;

  @Column(name = "judged_at")
  private Instant judgedAt;

  private boolean done;

  protected LineMeasure() {}

  /**
   * What is to be done, by whom and by when.
   *
   * @param ownerId a person of the organiser's
   */
  public record Agreed(String what, UUID ownerId, String ownerName, LocalDate dueOn) {}

  private LineMeasure(Breach breach) {
    super(UUID.randomUUID());
    breachId = breach.id();
  }

  /** It is agreed on. */
  public static LineMeasure agree(Breach breach, Agreed agreed, Viewer by, Instant at) {
    LineMeasure measure = new LineMeasure(breach);
    measure.what = Said.required("measure.what", agreed.what());
    if (agreed.ownerId() == null) {
      throw InvalidException.of("measure.ownerId", "required");
    }
    measure.ownerId = agreed.ownerId();
    measure.ownerName = agreed.ownerName();
    measure.dueOn = dayToCome("measure.dueOn", agreed.dueOn(), at);
    measure.changed(by, at);
    return measure;
  }

  /** Its owner says that it is done, and how. */
  public void report(String text, Viewer by, Instant at) {
    refuseUnless(ownerId.equals(by.userId()), AgreementRefusal.NOT_YOUR_MEASURE);
    refuseIf(reportedAt != null, AgreementRefusal.MEASURE_NOT_AWAITED);
    report = Said.required("text", text);
    reportedAt = at;
    changed(by, at);
  }

  /** Another person sees that it was done. */
  public void confirm(String why, Viewer by, Instant at) {
    judge(why, by, at);
    done = true;
  }

  /** It is not done, or not enough: by another day it is. */
  public void giveBack(String why, LocalDate nextDay, Viewer by, Instant at) {
    LocalDate next = dayToCome("dueOn", nextDay, at);
    judge(why, by, at);
    dueOn = next;
    reportedAt = null;
  }

  /**
   * Somebody else carries it out from now on, by the same day. What the owner before said of it is
   * not the new one's word; it stays in the timeline.
   */
  public MeasureHandover handOver(UUID toId, String toName, String why, Viewer by, Instant at) {
    refuseIf(done, AgreementRefusal.MEASURE_NOT_AWAITED);
    refuseIf(reportedAt != null, AgreementRefusal.MEASURE_REPORTED);
    if (ownerId.equals(toId)) {
      throw InvalidException.of("ownerId", "ownerAlready");
    }
    MeasureHandover handover = new MeasureHandover(id(), ownerName, toName, why, by, at);
    ownerId = toId;
    ownerName = toName;
    report = null;
    changed(by, at);
    return handover;
  }

  private void judge(String why, Viewer by, Instant at) {
    refuseIf(reportedAt == null || done, AgreementRefusal.MEASURE_NOT_REPORTED);
    refuseIf(by.userId().equals(ownerId), AgreementRefusal.OWN_MEASURE);
    judgement = Said.required("reason", why);
    judgedBy = by.displayName();
    judgedAt = at;
    changed(by, at);
  }

  private static LocalDate dayToCome(String field, LocalDate day, Instant at) {
    if (day == null) {
      throw InvalidException.of(field, "required");
    }
    LocalDate today = LocalDate.ofInstant(at, Deadline.ZONE);
    if (day.isBefore(today)) {
      throw InvalidException.of(field, "measureDayPassed", today);
    }
    return day;
  }

  public UUID breachId() {
    return breachId;
  }

  /** What, who and by when. */
  public Agreed agreed() {
    return new Agreed(what, ownerId, ownerName, dueOn);
  }

  /** What its owner said of it, or null. */
  public String report() {
    return report;
  }

  /** Null while it is not said to be done, also after it was given back. */
  public Instant reportedAt() {
    return reportedAt;
  }

  /** Why it is seen as done, or what is missing from it; null while nobody has looked. */
  public String judgement() {
    return judgement;
  }

  public String judgedBy() {
    return judgedBy;
  }

  public Instant judgedAt() {
    return judgedAt;
  }

  /** Whether another person has seen that it was done. */
  public boolean isDone() {
    return done;
  }
}
