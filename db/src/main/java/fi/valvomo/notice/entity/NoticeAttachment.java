package fi.valvomo.notice.entity;

import fi.valvomo.casefile.entity.FileFacts;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that came with a notice (liite). No document of the case: a letter or its name may show
 * who sent it, so only TRIAGE opens it and no export holds it.
 */
@Entity
@Table(name = "notice_attachment")
@Access(AccessType.FIELD)
public class NoticeAttachment {

  @Id private UUID id;

  @Column(name = "notice_id")
  private UUID noticeId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  @Column(name = "added_at")
  private Instant addedAt;

  protected NoticeAttachment() {}

  public NoticeAttachment(UUID noticeId, String name, FileFacts facts, Instant at) {
    id = UUID.randomUUID();
    this.noticeId = noticeId;
    this.name = name;
    mediaType = facts.mediaType();
    size = facts.size();
    sha256 = facts.sha256();
    addedAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID noticeId() {
    return noticeId;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
