package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The state's supervisory authority (valvontaviranomainen, tillsynsmyndighet) of a time, to whom
 * the organiser sends its inspection reports. 741/2023 4 § and 34 §.
 */
@Entity
@Table(name = "supervisory_authority")
@Access(AccessType.FIELD)
public class SupervisoryAuthority {

  @Id private String code;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  protected SupervisoryAuthority() {}

  public String code() {
    return code;
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
}
