package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A group of criteria that are looked at together (teema), with its code for statistics. */
@Embeddable
@Access(AccessType.FIELD)
public class CatalogueTheme {

  private int position;
  private String code;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  protected CatalogueTheme() {}

  public CatalogueTheme(int position, String code, LocalizedText name) {
    this.position = position;
    this.code = code;
    this.name = name;
  }

  public String code() {
    return code;
  }

  public LocalizedText name() {
    return name;
  }
}
