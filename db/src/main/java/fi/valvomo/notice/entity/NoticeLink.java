package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An inspection or a finding that a notice became or joined. Both sides show it, without names. */
@Entity
@Table(name = "notice_link")
@Access(AccessType.FIELD)
public class NoticeLink {

  @Id private UUID id;

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private SubjectType type;

  @Column(name = "subject_id")
  private UUID subjectId;

  private String title;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "linked_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "linked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "linked_at"))
  private Signature linked;

  protected NoticeLink() {}

  NoticeLink(SubjectType type, UUID subjectId, String title, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.type = type;
    this.subjectId = subjectId;
    this.title = title;
    linked = new Signature(by, at);
  }

  /** INSPECTION or FINDING. */
  public SubjectType type() {
    return type;
  }

  public UUID subjectId() {
    return subjectId;
  }

  /** What a person recognises it by. */
  public String title() {
    return title;
  }

  public Signature linked() {
    return linked;
  }
}
