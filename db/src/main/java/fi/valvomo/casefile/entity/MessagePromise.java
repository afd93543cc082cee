package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The promise that a message is answered by a day (vastauslupaus). */
@Entity
@Table(name = "message_promise")
@Access(AccessType.FIELD)
public class MessagePromise {

  @Id private UUID id;

  @Column(name = "thread_id")
  private UUID threadId;

  @Column(name = "message_id")
  private UUID messageId;

  @Enumerated(EnumType.STRING)
  private MessageSide side;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private PromiseOutcome outcome;

  @Column(name = "ended_by")
  private String endedBy;

  protected MessagePromise() {}

  /** The other side than the writer's owes an answer. */
  public MessagePromise(Message asked, Instant dueAt) {
    id = UUID.randomUUID();
    threadId = asked.threadId();
    messageId = asked.id();
    side = asked.side().other();
    askedAt = asked.sentAt();
    this.dueAt = dueAt;
  }

  /** It was kept, late or in time; or it turned out that no answer is needed. */
  public void end(PromiseOutcome how, Viewer by, Instant at) {
    outcome = how;
    endedBy = by.displayName();
    endedAt = at;
  }

  public UUID messageId() {
    return messageId;
  }

  /** Who owes the answer. */
  public MessageSide side() {
    return side;
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** Null while it is owed. */
  public Instant endedAt() {
    return endedAt;
  }

  public PromiseOutcome outcome() {
    return outcome;
  }

  /** Whether it was, or is, kept too late. */
  public boolean isLate(Instant now) {
    return (endedAt == null ? now : endedAt).isAfter(dueAt);
  }
}
