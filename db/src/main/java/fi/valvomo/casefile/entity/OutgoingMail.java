package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
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

/**
 * A notice that something waits for somebody in Valvomo (ilmoitus). It names no content; written
 * with the change that causes it, addressed to people and sent afterwards.
 */
@Entity
@Table(name = "outgoing_mail")
@Access(AccessType.FIELD)
public class OutgoingMail {

  @Id private UUID id;

  private String kind;

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "addressed_at")
  private Instant addressedAt;

  @Enumerated(EnumType.STRING)
  private MailAudience audience;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "person_id")
  private UUID personId;

  private String reference;

  protected OutgoingMail() {}

  /** To all whom what happened concerns on that side. */
  public OutgoingMail(DomainEvent event, MailAudience audience) {
    id = UUID.randomUUID();
    kind = event.kind();
    subjectType = event.subjectType();
    subjectId = event.subjectId();
    caseId = event.caseId();
    producerId = event.producerId();
    unitId = event.unitId();
    createdAt = event.at();
    this.audience = audience;
  }

  /** To one person and nobody else. */
  public static OutgoingMail toPerson(DomainEvent event, UUID personId) {
    OutgoingMail mail = new OutgoingMail(event, MailAudience.PERSON);
    mail.personId = personId;
    return mail;
  }

  /** The number of a receipt that it gives. */
  public OutgoingMail naming(String receipt) {
    reference = receipt;
    return this;
  }
}
