package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.producer.entity.RelationType;
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

/**
 * On what authority the organiser looks at a unit (valvonnan oikeusperuste), by steering relation
 * and date; every letter cites it. The organiser is no supervisory authority in the sense of
 * 741/2023 4 §.
 */
@Entity
@Table(name = "legal_basis")
@Access(AccessType.FIELD)
public class LegalBasis {

  @Id private UUID id;

  private int position;
  private String code;

  @Enumerated(EnumType.STRING)
  private RelationType relation;

  @Column(name = "act_applies")
  private boolean actApplies;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "citation_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "citation_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "citation_en"))
  private LocalizedText citation;

  protected LegalBasis() {}

  /** Stable name, the same for the texts of different years, such as {@code CONTRACT}. */
  public String code() {
    return code;
  }

  public RelationType relation() {
    return relation;
  }

  /** Whether valvontalaki 741/2023 (before 2024: 612/2021 chapter 6) governs the activity. */
  public boolean actApplies() {
    return actApplies;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, or null while in force. */
  public LocalDate validTo() {
    return validTo;
  }

  public LocalizedText name() {
    return name;
  }

  /** The sentence that a letter cites. */
  public LocalizedText citation() {
    return citation;
  }
}
