package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * By what the organiser steers one unit, and when (ohjaussuhde). 741/2023 23 §. A unit may have
 * several at once, of different kinds.
 */
@Entity
@Table(name = "steering_relation")
@Access(AccessType.FIELD)
public class SteeringRelation extends Versioned {

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Enumerated(EnumType.STRING)
  private RelationType type;

  @Column(name = "agreement_reference")
  private String agreementReference;

  @Column(name = "act_applies")
  private boolean actApplies;

  @Column(name = "agreed_consequences")
  @Convert(converter = AgreedConsequencesConverter.class)
  private AgreedConsequences agreed;

  @Column(name = "agreement_id")
  private UUID agreementId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected SteeringRelation() {}

  private SteeringRelation(ServiceUnit unit, RelationType type) {
    super(UUID.randomUUID());
    this.unitId = unit.id();
    this.producerId = unit.producerId();
    this.type = type;
  }

  /** The relation begins; the unit's other relations of all times stand beside. */
  public static SteeringRelation begin(
      ServiceUnit unit,
      RelationType type,
      RelationTerms terms,
      Collection<SteeringRelation> others,
      Viewer by,
      Instant at) {
    SteeringRelation relation = new SteeringRelation(unit, type);
    relation.change(terms, others, by, at);
    return relation;
  }

  /** New terms, such as the day on which the relation ends. Its kind and unit stay. */
  public void change(
      RelationTerms terms, Collection<SteeringRelation> others, Viewer by, Instant at) {
    terms.checkFor(type);
    others.stream()
        .filter(other -> other.conflictsWith(this, terms))
        .findFirst()
        .ifPresent(SteeringRelation::refuseOverlap);
    agreementReference = terms.agreementReference();
    actApplies = terms.actApplies();
    validFrom = terms.validFrom();
    validTo = terms.validTo();
    changed(by, at);
  }

  /**
   * What the agreement now says may follow from a breach. 612/2021 15 §. Where the register of
   * agreements has one, only that says it.
   */
  public void agree(AgreedConsequences consequences, Viewer by, Instant at) {
    refuseUnless(agreementId == null, ProducerRefusal.AGREED_IN_AGREEMENT, agreementReference);
    consequences.checkFor(type);
    agreed = consequences;
    changed(by, at);
  }

  /** An agreement of the register stands behind the relation, and says what may follow. */
  public void agreeBy(
      UUID agreement, String reference, AgreedConsequences consequences, Viewer by, Instant at) {
    consequences.checkFor(type);
    agreementId = agreement;
    agreementReference = reference;
    agreed = consequences;
    changed(by, at);
  }

  /** The agreement no longer stands behind it; what it said stays until another is said. */
  public void releaseFromAgreement(Viewer by, Instant at) {
    agreementId = null;
    changed(by, at);
  }

  private boolean conflictsWith(SteeringRelation relation, RelationTerms terms) {
    return !id().equals(relation.id())
        && unitId.equals(relation.unitId)
        && type == relation.type
        && terms().overlaps(terms);
  }

  private void refuseOverlap() {
    refuseUnless(
        false, ProducerRefusal.RELATION_OVERLAPS, validFrom, validTo == null ? "" : validTo);
  }

  /** The terms now. */
  public RelationTerms terms() {
    return new RelationTerms(agreementReference, actApplies, validFrom, validTo);
  }

  /** Whether the relation is in force on the day. */
  public boolean inForce(LocalDate day) {
    return terms().covers(day);
  }

  public UUID unitId() {
    return unitId;
  }

  public UUID producerId() {
    return producerId;
  }

  public RelationType type() {
    return type;
  }

  public String agreementReference() {
    return agreementReference;
  }

  /** Whether 741/2023 applies to what is produced in this relation. */
  public boolean actApplies() {
    return actApplies;
  }

  /** What the agreement says may follow; {@link AgreedConsequences#NONE} where it says nothing. */
  public AgreedConsequences agreed() {
    return agreed == null ? AgreedConsequences.NONE : agreed;
  }

  /** The agreement of the register behind it, or null. */
  public UUID agreementId() {
    return agreementId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, or null while no end is agreed. */
  public LocalDate validTo() {
    return validTo;
  }
}
