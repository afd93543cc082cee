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

/** A class of the information control plan under which matters are registered (tehtäväluokka). */
@Entity
@Table(name = "task_class")
@Access(AccessType.FIELD)
public class TaskClass {

  @Id private String code;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  protected TaskClass() {}

  public String code() {
    return code;
  }

  public LocalizedText name() {
    return name;
  }
}
