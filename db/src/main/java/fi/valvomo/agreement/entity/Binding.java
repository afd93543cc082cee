package fi.valvomo.agreement.entity;

import java.util.Arrays;
import java.util.Optional;

/** How binding a target is for whom it concerns (tavoitteen sitovuus). */
public enum Binding {
  /** Sitova tavoite. */
  BINDING("sitova"),
  /** Muu toiminnallinen tavoite. */
  OTHER("muu"),
  /** Kaupunkiyhteinen tavoite. */
  CITY_WIDE("kaup"),
  /** Palvelulupaus. */
  PROMISE("lupaus");

  private final String word;

  Binding(String word) {
    this.word = word;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  /** The one that a file names. */
  public static Optional<Binding> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word.strip())).findFirst();
  }
}
