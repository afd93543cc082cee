package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Language;
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

/** To whom a notice is transferred (toimivaltainen, jolle siirretään), of a time. 434/2003 21 §. */
@Entity
@Table(name = "receiving_body")
@Access(AccessType.FIELD)
public class ReceivingBody {

  @Id private String code;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private boolean authority;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  private String address;

  protected ReceivingBody() {}

  public String code() {
    return code;
  }

  /** Whether it is an authority (viranomainen): others hear of a reporter by consent only. */
  public boolean authority() {
    return authority;
  }

  /** In which it is written to. */
  public Language language() {
    return language;
  }

  public LocalizedText name() {
    return name;
  }

  /** Where letters go, or null. */
  public String address() {
    return address;
  }

  /** Whether it exists on that day. */
  public boolean isInForce(LocalDate on) {
    return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
  }
}
