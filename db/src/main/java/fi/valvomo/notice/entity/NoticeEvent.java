package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.DomainEvent;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a notice's own timeline. The case file has one only once there is a case, and never
 * of what is confidential.
 */
@Entity
@Table(name = "notice_event")
@Access(AccessType.FIELD)
public class NoticeEvent {

  @Id private UUID id;

  @Column(name = "notice_id")
  private UUID noticeId;

  private Instant at;

  @Column(name = "actor_name")
  private String actorName;

  private String kind;

  @Column(name = "before_state")
  private String before;

  @Column(name = "after_state")
  private String after;

  private String why;

  protected NoticeEvent() {}

  public NoticeEvent(DomainEvent event) {
    id = UUID.randomUUID();
    noticeId = event.subjectId();
    at = event.at();
    actorName = event.by().displayName();
    kind = event.kind();
    before = event.before();
    after = event.after();
    why = event.why();
  }
}
