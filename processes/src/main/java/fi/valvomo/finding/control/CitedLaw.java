package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.kernel.entity.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter about a finding cites.
 *
 * @param provisions the sections of its day, in the order of {@code Provision}; none where 741/2023
 *     does not govern the activity
 * @param other what is in force instead; null where the act governs
 */
record CitedLaw(List<LocalizedText> provisions, LocalizedText other) {

  static CitedLaw theAct(List<LocalizedText> provisions) {
    return new CitedLaw(provisions, null);
  }

  static CitedLaw instead(LocalizedText other) {
    return new CitedLaw(List.of(), other);
  }

  /** The act as it is cited on made-up facts. */
  static CitedLaw sample() {
    return theAct(
        Stream.of(
                "741/2023, 25 §",
                "741/2023, 23 §",
                "741/2023, 34 §",
                "612/2021",
                "569/2009",
                "741/2023",
                "569/2009, 13 §")
            .map(cited -> new LocalizedText(cited, cited, cited))
            .toList());
  }

  boolean isTheAct() {
    return other == null;
  }

  /** A sentence that stands only where the act governs; its numbers are the provisions. */
  String sentence(LetterText text, String key) {
    return text.of(key, provisions.stream().map(cited -> cited.in(text.language())).toArray());
  }

  /** That sentence with a capital letter, or the text of what is in force instead of the act. */
  String basis(LetterText text, String key) {
    if (!isTheAct()) {
      return other.in(text.language());
    }
    String sentence = sentence(text, key);
    return sentence.substring(0, 1).toUpperCase(text.language().locale()) + sentence.substring(1);
  }
}
