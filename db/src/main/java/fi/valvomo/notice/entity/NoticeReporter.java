package fi.valvomo.notice.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Who sent a notice (ilmoittaja), apart from it and sealed: no list, search, export or join of the
 * notice reaches it. 621/1999 11.2 § (7); 1171/2022.
 */
@Entity
@Table(name = "notice_reporter")
@Access(AccessType.FIELD)
public class NoticeReporter {

  @Id
  @Column(name = "notice_id")
  private UUID noticeId;

  private byte[] sealed;

  protected NoticeReporter() {}

  /** With what the house's seal made of the reporter. */
  public NoticeReporter(UUID noticeId, byte[] sealed) {
    this.noticeId = noticeId;
    this.sealed = sealed.clone();
  }

  public UUID noticeId() {
    return noticeId;
  }

  public byte[] sealed() {
    return sealed.clone();
  }
}
