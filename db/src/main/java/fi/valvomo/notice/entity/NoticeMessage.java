package fi.valvomo.notice.entity;

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

/** What sender and organiser say to each other about a notice. */
@Entity
@Table(name = "notice_message")
@Access(AccessType.FIELD)
public class NoticeMessage {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private NoticeMessageKind kind;

  private String text;
  private Instant at;

  @Column(name = "by_name")
  private String byName;

  protected NoticeMessage() {}

  NoticeMessage(NoticeMessageKind kind, String text, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.kind = kind;
    this.text = text;
    this.at = at;
    byName = kind == NoticeMessageKind.FROM_SENDER ? null : by.displayName();
  }

  public UUID id() {
    return id;
  }

  public NoticeMessageKind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public Instant at() {
    return at;
  }

  /** Who of the organiser wrote it; null where the sender did. */
  public String byName() {
    return byName;
  }
}
