package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The self-monitoring plan of a unit (omavalvontasuunnitelma · plan för egenkontroll), as the
 * organiser follows it: which version is confirmed, and where it is published. 741/2023 27 §. A
 * unit has one, which bears the unit's id; what it says is in {@link PlanVersion}.
 */
@Entity
@Table(name = "unit_plan")
@Access(AccessType.FIELD)
public class UnitPlan extends Versioned implements CaseSubject {

  /** Code of the template with the headings of the plan. */
  public static final String TEMPLATE = "UNIT_PLAN";

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Enumerated(EnumType.STRING)
  private RelationType relation;

  @Column(name = "confirmed_number")
  private Integer confirmedNumber;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Embedded private Publication publication;

  protected UnitPlan() {}

  /** The organiser begins to follow the plan of a unit. */
  public UnitPlan(ServiceUnit unit, RelationType relation, UUID caseId, Viewer by, Instant at) {
    super(unit.id());
    this.caseId = caseId;
    producerId = unit.producerId();
    this.relation = relation;
    changed(by, at);
  }

  /** A version was confirmed; where the earlier one is published stays, as its address does. */
  public void confirmed(PlanVersion version, LocalDate on, Viewer by, Instant at) {
    confirmedNumber = version.number();
    confirmedOn = on;
    changed(by, at);
  }

  /** The unit tells where it is published and displayed. */
  public void publish(Publication where, Viewer by, Instant at) {
    refuseIf(confirmedNumber == null, PlanRefusal.PLAN_NOT_CONFIRMED);
    publication = where;
    changed(by, at);
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.UNIT_PLAN;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  @Override
  public UUID unitId() {
    return id();
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  public RelationType relation() {
    return relation;
  }

  /** Number of the version that counts; null while none was confirmed. */
  public Integer confirmedNumber() {
    return confirmedNumber;
  }

  /** When that version was confirmed, or null. */
  public LocalDate confirmedOn() {
    return confirmedOn;
  }

  /** Where it is published; empty while it is not. */
  public Optional<Publication> publication() {
    return publication == null || publication.address() == null
        ? Optional.empty()
        : Optional.of(publication);
  }
}
