package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Language;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A part of the organiser's own house with which it agrees on targets: division or department
 * (toimiala, palvelukokonaisuus). No producer of the register.
 */
@Entity
@Table(name = "service_line")
@Access(AccessType.FIELD)
public class ServiceLine {

  @Id private UUID id;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "name_sv")
  private String nameSv;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "responsible_id")
  private UUID responsibleId;

  @Column(name = "responsible_name")
  private String responsibleName;

  protected ServiceLine() {}

  /** A line by its Finnish name; the others may come later. */
  public ServiceLine(String nameFi, String nameSv, String nameEn) {
    id = UUID.randomUUID();
    this.nameFi = nameFi;
    this.nameSv = nameSv;
    this.nameEn = nameEn;
  }

  /** A person of the organiser answers for it from now on (vastuuhenkilö). */
  public void entrustTo(UUID personId, String name) {
    responsibleId = personId;
    responsibleName = name;
  }

  /** Who answers for it; null while nobody does, and then nobody is asked about its targets. */
  public UUID responsibleId() {
    return responsibleId;
  }

  public String responsibleName() {
    return responsibleName;
  }

  public UUID id() {
    return id;
  }

  public String nameFi() {
    return nameFi;
  }

  /** The name for a reader; the Finnish one where nobody has given it in the reader's language. */
  public String nameIn(Language language) {
    String wanted =
        switch (language) {
          case FI -> nameFi;
          case SV -> nameSv;
          case EN -> nameEn;
        };
    return wanted == null ? nameFi : wanted;
  }
}
