package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.kernel.entity.LocalizedText;

/**
 * On what a letter about a finding rests.
 *
 * @param other what is in force instead of the act on supervision; null where the act governs
 */
record CitedLaw(LocalizedText other) {

  static CitedLaw theAct() {
    return new CitedLaw(null);
  }

  boolean isTheAct() {
    return other == null;
  }

  /** A text that cites the act, with a capital letter, or what is in force instead of the act. */
  String basis(LetterText text, String key) {
    if (!isTheAct()) {
      return other.in(text.language());
    }
    String sentence = text.of(key);
    return sentence.substring(0, 1).toUpperCase(text.language().locale()) + sentence.substring(1);
  }
}
