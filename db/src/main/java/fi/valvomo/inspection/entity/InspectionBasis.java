package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an inspection rests on (tarkastuksen peruste), as it was when the inspection began: relation
 * and agreement, the legal basis that every letter cites, and the criteria. Later changes of the
 * registers or of the law do not reach it.
 */
@Embeddable
@Access(AccessType.FIELD)
public class InspectionBasis {

  @Column(name = "relation_id")
  private UUID relationId;

  @Enumerated(EnumType.STRING)
  private RelationType relation;

  @Column(name = "agreement_reference")
  private String agreementReference;

  @Column(name = "unit_type")
  @Enumerated(EnumType.STRING)
  private UnitType unitType;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "act_applies")
  private boolean actApplies;

  private String objective;

  @Column(name = "catalogue_version")
  private String catalogueVersion;

  @Column(name = "basis_fixed_on")
  private LocalDate fixedOn;

  protected InspectionBasis() {}

  InspectionBasis(InspectionPlan plan, Instant at) {
    relationId = plan.relation().id();
    relation = plan.relation().type();
    agreementReference = plan.relation().agreementReference();
    unitType = plan.unit().type();
    legalBasis = plan.legalBasis();
    actApplies = plan.actApplies();
    objective = plan.order().objective();
    catalogueVersion = plan.catalogueVersion();
    fixedOn = at.atZone(Deadline.ZONE).toLocalDate();
  }

  public UUID relationId() {
    return relationId;
  }

  public RelationType relation() {
    return relation;
  }

  /** Contract or rulebook (sopimus, sääntökirja); null where there is none. */
  public String agreementReference() {
    return agreementReference;
  }

  public UnitType unitType() {
    return unitType;
  }

  /** Code of the legal basis. */
  public String legalBasis() {
    return legalBasis;
  }

  /** Whether valvontalaki 741/2023 applies to this activity at all (2 §). */
  public boolean actApplies() {
    return actApplies;
  }

  /** Code of the programme's objective that the inspection serves. */
  public String objective() {
    return objective;
  }

  public String catalogueVersion() {
    return catalogueVersion;
  }

  /** The day whose law and criteria count. */
  public LocalDate fixedOn() {
    return fixedOn;
  }
}
