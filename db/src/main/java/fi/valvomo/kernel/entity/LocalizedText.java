package fi.valvomo.kernel.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;

/**
 * One text in the three languages; none of them is null. Columns are named {@code <attribute>_fi}
 * and so on.
 */
@Embeddable
@Access(AccessType.FIELD)
public class LocalizedText {

  private String fi;
  private String sv;
  private String en;

  protected LocalizedText() {}

  public LocalizedText(String fi, String sv, String en) {
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  public String fi() {
    return fi;
  }

  public String sv() {
    return sv;
  }

  public String en() {
    return en;
  }

  /** The text in one language. */
  public String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
