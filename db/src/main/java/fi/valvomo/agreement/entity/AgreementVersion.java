package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an agreement says from a day on (sopimusversio). Never changed; the next one follows it. */
@Entity
@Table(name = "agreement_version")
@Access(AccessType.FIELD)
public class AgreementVersion {

  @Id private UUID id;

  @Column(name = "agreement_id")
  private UUID agreementId;

  private int number;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  private String reason;

  @Convert(converter = AgreementTermsConverter.class)
  private AgreementTerms terms;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  protected AgreementVersion() {}

  AgreementVersion(
      Agreement agreement,
      int number,
      LocalDate effectiveFrom,
      AgreementTerms terms,
      String reason,
      Viewer by,
      Instant at) {
    id = UUID.randomUUID();
    agreementId = agreement.id();
    this.number = number;
    this.effectiveFrom = effectiveFrom;
    this.terms = terms;
    this.reason = reason;
    madeBy = by.displayName();
    madeAt = at;
  }

  public UUID id() {
    return id;
  }

  /** 1, 2, 3 … */
  public int number() {
    return number;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public AgreementTerms terms() {
    return terms;
  }

  /** Why the agreement was amended; null of the first version. */
  public String reason() {
    return reason;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
