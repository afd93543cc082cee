package fi.valvomo.kernel.entity;

import java.util.Locale;

/**
 * The languages of every text that a person reads. Kielilaki 423/2003; English for those who need
 * it.
 */
public enum Language {
  /** suomi. */
  FI,
  /** ruotsi, svenska. */
  SV,
  /** englanti, English. */
  EN;

  /** The Java locale of this language. */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** BCP 47 tag: {@code fi}, {@code sv} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a tag such as {@code sv-FI}; Finnish where the tag is unknown or null. */
  public static Language ofTag(String tag) {
    String start = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("sv")) {
      return SV;
    }
    return start.startsWith("en") ? EN : FI;
  }
}
