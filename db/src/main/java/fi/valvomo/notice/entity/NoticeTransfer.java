package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Signature;
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

/**
 * What was sent to the body that a notice belongs to, and how (siirto). 434/2003 21 §. Who reported
 * is not in here, only whether the receiver was told and why that was allowed.
 */
@Entity
@Table(name = "notice_transfer")
@Access(AccessType.FIELD)
public class NoticeTransfer {

  @Id
  @Column(name = "notice_id")
  private UUID noticeId;

  @Column(name = "body_code")
  private String bodyCode;

  @Column(name = "body_name")
  private String bodyName;

  private String address;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String channel;
  private String reference;
  private String reason;

  @Enumerated(EnumType.STRING)
  private TransferEnclosure enclosure;

  @Column(name = "reporter_ground")
  @Enumerated(EnumType.STRING)
  private ReporterGround ground;

  @Column(name = "ground_reason")
  private String groundReason;

  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "attachment_id")
  private UUID attachmentId;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "sent_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "sent_by"))
  @AttributeOverride(name = "at", column = @Column(name = "sent_at"))
  private Signature sent;

  protected NoticeTransfer() {}

  private NoticeTransfer(UUID noticeId, TransferOrder order, Viewer by, Instant at) {
    this.noticeId = noticeId;
    bodyCode = order.bodyCode();
    bodyName = order.to();
    address = order.address();
    language = order.language();
    channel = order.channel();
    reference = order.reference();
    reason = order.reason();
    enclosure = order.enclosure();
    ground = order.ground();
    groundReason = order.groundReason();
    sent = new Signature(by, at);
  }

  /** The letter is a document of the notice's case. */
  public static NoticeTransfer inCase(
      UUID noticeId, TransferOrder order, UUID documentId, Viewer by, Instant at) {
    NoticeTransfer transfer = new NoticeTransfer(noticeId, order, by, at);
    transfer.documentId = documentId;
    return transfer;
  }

  /** There is no case: the letter is kept with the notice. */
  public static NoticeTransfer withNotice(
      UUID noticeId, TransferOrder order, UUID attachmentId, Viewer by, Instant at) {
    NoticeTransfer transfer = new NoticeTransfer(noticeId, order, by, at);
    transfer.attachmentId = attachmentId;
    return transfer;
  }

  public UUID noticeId() {
    return noticeId;
  }

  /** The receiver's name on that day. */
  public String bodyName() {
    return bodyName;
  }

  public String address() {
    return address;
  }

  /** In which the receiver is written to. */
  public Language language() {
    return language;
  }

  /** By what means it was sent. */
  public String channel() {
    return channel;
  }

  /** The receiver's receipt or the message's number, or null. */
  public String reference() {
    return reference;
  }

  /** Why it belongs there. */
  public String reason() {
    return reason;
  }

  public TransferEnclosure enclosure() {
    return enclosure;
  }

  /** On what it rested that the receiver heard who reported; null where it did not. */
  public ReporterGround ground() {
    return ground;
  }

  public String groundReason() {
    return groundReason;
  }

  /** The letter in the case, or null. */
  public UUID documentId() {
    return documentId;
  }

  /** The letter with the notice, or null. */
  public UUID attachmentId() {
    return attachmentId;
  }

  public Signature sent() {
    return sent;
  }
}
