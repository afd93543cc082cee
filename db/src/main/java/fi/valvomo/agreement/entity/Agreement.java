package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * By what the organiser steers some of those who produce for it (sopimus, sääntökirja,
 * linjasopimus, avustusehdot). 612/2021 15 §, 569/2009 5 §. What it says stands in its versions.
 */
@Entity
@Table(name = "agreement")
@Access(AccessType.FIELD)
public class Agreement extends Versioned implements CaseSubject {

  @Enumerated(EnumType.STRING)
  private AgreementType type;

  private String number;
  private String name;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "yearly_value")
  private Long yearlyValue;

  @Column(name = "last_version")
  private int lastVersion;

  @Column(name = "last_effective_from")
  private LocalDate lastEffectiveFrom;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "case_producer_id")
  private UUID caseProducerId;

  @Column(name = "case_unit_id")
  private UUID caseUnitId;

  protected Agreement() {}

  private Agreement(AgreementType type, AgreementName name) {
    super(UUID.randomUUID());
    this.type = type;
    number = name.number();
    this.name = name.name();
  }

  /** An agreement is made; {@link #firstVersion} says what is in it. */
  public static Agreement make(AgreementType type, AgreementName name, Viewer by, Instant at) {
    if (type == null) {
      throw InvalidException.of("type", "required");
    }
    Agreement agreement = new Agreement(type, name);
    agreement.changed(by, at);
    return agreement;
  }

  /** What it says from its first day. */
  public AgreementVersion firstVersion(AgreementTerms terms, Viewer by, Instant at) {
    return version(terms.validFrom(), terms, null, by, at);
  }

  /**
   * It says something else from a day on; what it said before stays readable, and holds until that
   * day has come and the version {@link #takeEffect takes effect}.
   *
   * @throws InvalidException on the day, unless it is later than that of the version before
   */
  public AgreementVersion amend(
      LocalDate effectiveFrom, AgreementTerms terms, String reason, Viewer by, Instant at) {
    if (effectiveFrom == null) {
      throw InvalidException.of("effectiveFrom", "required");
    }
    if (reason == null || reason.isBlank()) {
      throw InvalidException.of("reason", "required");
    }
    if (!effectiveFrom.isAfter(lastEffectiveFrom)) {
      throw InvalidException.of("effectiveFrom", "amendmentTooEarly", lastEffectiveFrom);
    }
    return version(effectiveFrom, terms, reason.strip(), by, at);
  }

  /** The first day from which it can say something else. */
  public LocalDate firstDayOfAmendment(LocalDate today) {
    return today.isAfter(lastEffectiveFrom) ? today : lastEffectiveFrom.plusDays(1);
  }

  private AgreementVersion version(
      LocalDate effectiveFrom, AgreementTerms terms, String reason, Viewer by, Instant at) {
    terms.checkFor(type);
    lastVersion++;
    lastEffectiveFrom = effectiveFrom;
    changed(by, at);
    AgreementVersion made =
        new AgreementVersion(this, lastVersion, effectiveFrom, terms, reason, by, at);
    if (lastVersion == 1) {
      takeEffect(made);
    }
    return made;
  }

  /**
   * From now on it is in force as this version says; an amendment to come changes nothing before
   * its day.
   *
   * @return whether its days change, so that targets judge others
   */
  public boolean takeEffect(AgreementVersion version) {
    AgreementTerms terms = version.terms();
    boolean otherDays =
        !terms.validFrom().equals(validFrom) || !Objects.equals(terms.validTo(), validTo);
    validFrom = terms.validFrom();
    validTo = terms.validTo();
    yearlyValue = terms.yearlyValue();
    return otherDays;
  }

  /** It gets another name or number. */
  public void rename(AgreementName newName, Viewer by, Instant at) {
    number = newName.number();
    name = newName.name();
    changed(by, at);
  }

  /** Its documents and events belong to this case of the register. */
  public void openedCase(UUID id, UUID producerId, UUID unitId) {
    caseId = id;
    caseProducerId = producerId;
    caseUnitId = unitId;
  }

  public AgreementType type() {
    return type;
  }

  public AgreementName name() {
    return new AgreementName(number, name);
  }

  /** First day, as the version in force says. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, as the version in force says, or null while no end is agreed. */
  public LocalDate validTo() {
    return validTo;
  }

  /** Whether it is in force on the day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.AGREEMENT;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  /** The producer in whose name the case is; null while no producer is a party. */
  @Override
  public UUID producerId() {
    return caseProducerId;
  }

  /** The unit in whose name the case is; null where whole producers or service lines agree. */
  @Override
  public UUID unitId() {
    return caseUnitId;
  }
}
