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
 * A notice to a producer's people that something waits for them in the portal (ilmoitus). It names
 * no content; written with the change that causes it, sent afterwards.
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

  @Column(name = "sent_at")
  private Instant sentAt;

  protected OutgoingMail() {}

  public OutgoingMail(DomainEvent event) {
    id = UUID.randomUUID();
    kind = event.kind();
    subjectType = event.subjectType();
    subjectId = event.subjectId();
    caseId = event.caseId();
    producerId = event.producerId();
    createdAt = event.at();
  }
}
