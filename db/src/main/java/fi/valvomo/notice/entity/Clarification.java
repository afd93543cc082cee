package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
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
import java.util.UUID;

/**
 * What the producer is asked and answers (selvityspyyntö, selvitys). It reads the question, never
 * the notice. 741/2023 25.1 §.
 */
@Entity
@Table(name = "notice_clarification")
@Access(AccessType.FIELD)
public class Clarification {

  @Id private UUID id;
  private String question;

  @Embedded private Deadline deadline;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "asked_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "asked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
  private Signature asked;

  private String answer;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "given_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "given_by"))
  @AttributeOverride(name = "at", column = @Column(name = "given_at"))
  private Signature given;

  @Column(name = "lapsed_at")
  private Instant lapsedAt;

  protected Clarification() {}

  Clarification(String question, Deadline deadline, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.question = question;
    this.deadline = deadline;
    asked = new Signature(by, at);
  }

  void give(String text, Viewer by, Instant at) {
    answer = text;
    given = new Signature(by, at);
  }

  void lapse(Instant at) {
    lapsedAt = at;
  }

  public UUID id() {
    return id;
  }

  public String question() {
    return question;
  }

  public Deadline deadline() {
    return deadline;
  }

  public Signature asked() {
    return asked;
  }

  /** Null while it has not come. */
  public String answer() {
    return answer;
  }

  public Signature given() {
    return given;
  }

  /** When its time went by without an answer, or null. */
  public Instant lapsedAt() {
    return lapsedAt;
  }

  /** Whether it came after its last day. */
  public boolean isLate() {
    return given != null && given.at().isAfter(deadline.dueAt());
  }
}
