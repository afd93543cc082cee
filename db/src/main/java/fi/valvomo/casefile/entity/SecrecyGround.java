package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A ground on which the law keeps something secret (salassapitoperuste). 621/1999 24 §. */
@Entity
@Table(name = "secrecy_ground")
@Access(AccessType.FIELD)
public class SecrecyGround {

  @Id private String code;

  private int place;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalizedText text;

  protected SecrecyGround() {}

  public String code() {
    return code;
  }

  public LocalizedText text() {
    return text;
  }
}
