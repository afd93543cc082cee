package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a party is heard, or why it is not (kuuleminen). 434/2003 34 and 36 §. */
@Embeddable
@Access(AccessType.FIELD)
public class Hearing {

  @Column(name = "hearing_message")
  private String message;

  @Embedded
  @AttributeOverride(name = "sentOn", column = @Column(name = "hearing_sent_on"))
  @AttributeOverride(name = "channel", column = @Column(name = "hearing_channel"))
  @AttributeOverride(name = "days", column = @Column(name = "hearing_days"))
  @AttributeOverride(name = "kind", column = @Column(name = "hearing_day_kind"))
  @AttributeOverride(name = "arrivedOn", column = @Column(name = "hearing_arrived_on"))
  @AttributeOverride(name = "dueOn", column = @Column(name = "hearing_due_on"))
  private Deadline deadline;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "heard_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "heard_by"))
  @AttributeOverride(name = "at", column = @Column(name = "heard_at"))
  private Signature sent;

  @Column(name = "exception_ground")
  @Enumerated(EnumType.STRING)
  private HearingExceptionGround exceptionGround;

  @Column(name = "exception_reason")
  private String exceptionReason;

  @Column(name = "hearing_lapsed_at")
  private Instant lapsedAt;

  @Column(name = "reply_text")
  private String replyText;

  protected Hearing() {}

  static Hearing sent(String message, Deadline deadline, Signature by) {
    Hearing hearing = new Hearing();
    hearing.message = message;
    hearing.deadline = deadline;
    hearing.sent = by;
    return hearing;
  }

  static Hearing leftOut(HearingExceptionGround ground, String reason) {
    Hearing hearing = new Hearing();
    hearing.exceptionGround = ground;
    hearing.exceptionReason = reason;
    return hearing;
  }

  void recount(Deadline later) {
    deadline = later;
  }

  void extend(Deadline until) {
    deadline = until;
    lapsedAt = null;
  }

  void lapse(Instant at) {
    lapsedAt = at;
  }

  void say(String text) {
    replyText = replyText == null ? text : replyText + "\n\n" + text;
  }

  public String message() {
    return message;
  }

  /** The last day for the reply; null where the party was not heard. */
  public Deadline deadline() {
    return deadline;
  }

  /** Null where the party was not heard. */
  public Signature sent() {
    return sent;
  }

  /** Null where the party was heard. */
  public HearingExceptionGround exceptionGround() {
    return exceptionGround;
  }

  public String exceptionReason() {
    return exceptionReason;
  }

  /** When the time went by without a reply, or null. */
  public Instant lapsedAt() {
    return lapsedAt;
  }

  /** What the party says of the whole, or null. */
  public String replyText() {
    return replyText;
  }
}
