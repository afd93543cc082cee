package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The section of the law behind a provision, as it was in force at a time (lainkohta). */
@Entity
@Table(name = "legal_provision")
@Access(AccessType.FIELD)
public class LegalProvision {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Provision provision;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "citation_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "citation_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "citation_en"))
  private LocalizedText citation;

  protected LegalProvision() {}

  public Provision provision() {
    return provision;
  }

  /** Act, number and section, as they stand within a sentence. */
  public LocalizedText citation() {
    return citation;
  }
}
