package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.InvalidException;
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

/** A message between officer and provider (viesti). Once sent, it stays as it is. */
@Entity
@Table(name = "message")
@Access(AccessType.FIELD)
public class Message {

  private static final int LONGEST = 10_000;

  @Id private UUID id;

  @Column(name = "thread_id")
  private UUID threadId;

  private int seq;

  @Enumerated(EnumType.STRING)
  private MessageSide side;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "sent_at")
  private Instant sentAt;

  private String body;

  protected Message() {}

  Message(UUID threadId, int seq, String body, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.threadId = threadId;
    this.seq = seq;
    this.body = checked(body);
    side = MessageSide.of(by);
    authorId = by.userId();
    authorName = by.displayName();
    sentAt = at;
  }

  private static String checked(String body) {
    if (body == null || body.isBlank()) {
      throw InvalidException.of("text", "required");
    }
    if (body.length() > LONGEST) {
      throw InvalidException.of("text", "size", 1, LONGEST);
    }
    return body.strip();
  }

  public UUID id() {
    return id;
  }

  public UUID threadId() {
    return threadId;
  }

  /** 1 for the first message of the thread. */
  public int seq() {
    return seq;
  }

  public MessageSide side() {
    return side;
  }

  public UUID authorId() {
    return authorId;
  }

  public String authorName() {
    return authorName;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String body() {
    return body;
  }
}
