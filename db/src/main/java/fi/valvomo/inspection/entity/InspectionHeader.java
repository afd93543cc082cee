package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What is fixed when an inspection begins, who leads it and who may know of it. */
@MappedSuperclass
public abstract class InspectionHeader extends Versioned implements CaseSubject {

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private InspectionType type;

  private String reason;

  @Column(name = "follows_finding_id")
  private UUID followsFindingId;

  @Column(name = "lead_id")
  private UUID leadId;

  @Column(name = "lead_name")
  private String leadName;

  @Column(name = "known_to_provider_at")
  private Instant knownToProviderAt;

  @Embedded private InspectionBasis basis;
  @Embedded private Announcement announcement;

  protected InspectionHeader() {}

  InspectionHeader(InspectionPlan plan, Instant at) {
    super(UUID.randomUUID());
    caseId = plan.caseId();
    producerId = plan.unit().producerId();
    unitId = plan.unit().id();
    type = plan.order().type();
    reason = plan.order().reason();
    followsFindingId = plan.order().followsFindingId();
    basis = new InspectionBasis(plan, at);
    announcement = new Announcement(plan.order());
  }

  /** Null while nobody leads. */
  void leadBy(Viewer officer) {
    leadId = officer == null ? null : officer.userId();
    leadName = officer == null ? null : officer.displayName();
  }

  void tellProvider(Instant at) {
    if (knownToProviderAt == null) {
      knownToProviderAt = at;
    }
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.INSPECTION;
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

  public InspectionType type() {
    return type;
  }

  /** Why just this unit, just then. */
  /** The finding whose correction the visit verifies, or null. */
  public UUID followsFindingId() {
    return followsFindingId;
  }

  public String reason() {
    return reason;
  }

  /** The officer who leads; null after a disqualified one stood aside. */
  public UUID leadId() {
    return leadId;
  }

  public String leadName() {
    return leadName;
  }

  /** Whether this person may know that there is such an inspection. 434/2003 39 §. */
  public boolean knownTo(Viewer person) {
    return person.readsAllCases()
        || (knownToProviderAt != null && person.mayRead(producerId, unitId));
  }

  /** Whether the provider may know of it by now. */
  public boolean isKnownToProvider() {
    return knownToProviderAt != null;
  }

  public InspectionBasis basis() {
    return basis;
  }

  public Announcement announcement() {
    return announcement;
  }
}
