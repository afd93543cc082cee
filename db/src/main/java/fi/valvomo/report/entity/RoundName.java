package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What an officer calls a round (kierroksen nimi), in as many languages as they like. In the others
 * it is called by its template and its period: everybody reads it in their own language.
 */
@Embeddable
@Access(AccessType.FIELD)
public class RoundName {

  /** It is called by its template and its period in every language. */
  public static final RoundName NONE = new RoundName(null, null, null);

  @Column(name = "name_fi")
  private String fi;

  @Column(name = "name_sv")
  private String sv;

  @Column(name = "name_en")
  private String en;

  protected RoundName() {}

  public RoundName(String fi, String sv, String en) {
    this.fi = given(fi);
    this.sv = given(sv);
    this.en = given(en);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The round's name in each language. */
  public LocalizedText of(LocalizedText title, Period period) {
    return new LocalizedText(
        in(fi, title.fi(), period), in(sv, title.sv(), period), in(en, title.en(), period));
  }

  private static String in(String own, String title, Period period) {
    return own == null ? title + " " + period.words() : own;
  }
}
