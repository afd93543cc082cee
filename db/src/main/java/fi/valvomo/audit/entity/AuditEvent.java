package fi.valvomo.audit.entity;

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

/** One line of the audit trail (lokitieto). Law 906/2019 17 §. Added, never changed. */
@Entity
@Table(name = "audit_event")
@Access(AccessType.FIELD)
public class AuditEvent {

  @Id private UUID id;

  private Instant at;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "actor_name")
  private String actorName;

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

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "state_before")
  private String before;

  @Column(name = "state_after")
  private String after;

  private String why;

  protected AuditEvent() {}

  public AuditEvent(DomainEvent event) {
    id = UUID.randomUUID();
    at = event.at();
    actorId = event.by().userId();
    actorName = event.by().displayName();
    kind = event.kind();
    subjectType = event.subjectType();
    subjectId = event.subjectId();
    caseId = event.caseId();
    producerId = event.producerId();
    unitId = event.unitId();
    before = event.before();
    after = event.after();
    why = event.why();
  }
}
