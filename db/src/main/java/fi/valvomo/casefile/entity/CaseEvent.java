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

/** One line of a case's timeline: who did what, when and why (toimenpide). 741/2023 25.3 §. */
@Entity
@Table(name = "case_event")
@Access(AccessType.FIELD)
public class CaseEvent {

  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "unit_id")
  private UUID unitId;

  private Instant at;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "actor_name")
  private String actorName;

  private String kind;

  @Column(name = "before_state")
  private String before;

  @Column(name = "after_state")
  private String after;

  private String why;

  @Column(name = "visible_to_provider")
  private boolean visibleToProvider;

  protected CaseEvent() {}

  public CaseEvent(DomainEvent event) {
    id = UUID.randomUUID();
    caseId = event.caseId();
    subjectType = event.subjectType();
    subjectId = event.subjectId();
    producerId = event.producerId();
    unitId = event.unitId();
    at = event.at();
    actorId = event.by().userId();
    actorName = event.by().displayName();
    kind = event.kind();
    before = event.before();
    after = event.after();
    why = event.why();
    visibleToProvider = event.toParties();
  }
}
