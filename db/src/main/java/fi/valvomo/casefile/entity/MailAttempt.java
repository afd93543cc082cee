package fi.valvomo.casefile.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One try to send a message (lähetysyritys): written before it is made, completed afterwards. */
@Entity
@Table(name = "mail_attempt")
@Access(AccessType.FIELD)
public class MailAttempt {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "delivery_id")
  private MailDelivery delivery;

  private int number;
  private String node;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private AttemptResult result;

  private String answer;

  protected MailAttempt() {}

  MailAttempt(MailDelivery delivery, int number, String node, Instant at) {
    id = UUID.randomUUID();
    this.delivery = delivery;
    this.number = number;
    this.node = node;
    beganAt = at;
  }

  void end(AttemptResult how, String said, Instant at) {
    result = how;
    answer = said;
    endedAt = at;
  }

  /** 1 for the first try. */
  public int number() {
    return number;
  }

  /** Name of the node that tried. */
  public String node() {
    return node;
  }

  public Instant beganAt() {
    return beganAt;
  }

  /** Null while it is under way. */
  public Instant endedAt() {
    return endedAt;
  }

  /** Null while it is under way. */
  public AttemptResult result() {
    return result;
  }

  /** What the mail server said, or null. */
  public String answer() {
    return answer;
  }
}
