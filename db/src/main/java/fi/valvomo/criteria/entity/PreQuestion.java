package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One question of the questionnaire that precedes an announced visit (ennakkokysymys). */
@Embeddable
@Access(AccessType.FIELD)
public class PreQuestion {

  private int position;
  private String code;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalizedText text;

  protected PreQuestion() {}

  public PreQuestion(int position, String code, LocalizedText text) {
    this.position = position;
    this.code = code;
    this.text = text;
  }

  public String code() {
    return code;
  }

  public LocalizedText text() {
    return text;
  }
}
