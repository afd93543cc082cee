package fi.valvomo.programme.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What the organiser's self-monitoring is to secure (omavalvontaohjelman tavoite): an inspection
 * and a criterion name the one that they serve. 741/2023 23 §.
 */
@Entity
@Table(name = "programme_objective")
@Access(AccessType.FIELD)
public class Objective {

  @Id private String code;

  private int position;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  protected Objective() {}

  public String code() {
    return code;
  }

  public LocalizedText name() {
    return name;
  }
}
