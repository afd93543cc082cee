package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What officer and provider write to each other about one thing of a case (viestiketju). */
@Entity
@Table(name = "message_thread")
@Access(AccessType.FIELD)
public class MessageThread extends Versioned implements CaseSubject {

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private SubjectType about;

  @Column(name = "subject_id")
  private UUID aboutId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "unit_id")
  private UUID unitId;

  private String title;

  @Column(name = "last_seq")
  private int lastSeq;

  @Column(name = "last_at")
  private Instant lastAt;

  protected MessageThread() {}

  /**
   * A thread without a message yet.
   *
   * @param title what people recognise the thing by
   */
  public MessageThread(CaseSubject about, String title, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.about = about.subjectType();
    aboutId = about.id();
    caseId = about.caseId();
    producerId = about.producerId();
    unitId = about.unitId();
    this.title = title;
    lastAt = at;
    changed(by, at);
  }

  /** The next message; two that write at once cannot both be it. */
  public Message write(String body, Viewer by, Instant at) {
    lastSeq++;
    lastAt = at;
    changed(by, at);
    return new Message(id(), lastSeq, body, by, at);
  }

  /** The kind of thing that the messages are about. */
  public SubjectType about() {
    return about;
  }

  public UUID aboutId() {
    return aboutId;
  }

  public String title() {
    return title;
  }

  /** Number of the last message. */
  public int lastSeq() {
    return lastSeq;
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.MESSAGE;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }
}
