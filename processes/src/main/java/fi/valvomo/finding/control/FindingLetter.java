package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import java.util.List;
import java.util.Map;

/**
 * What {@code immediate.xhtml} names, ready to be read: nothing here is computed any more.
 *
 * @param text fixed words by their key
 * @param description what was seen
 * @param writtenHead heading of the officer's words
 * @param written the officer's words
 * @param next what follows, sentence by sentence
 * @param officer who signs
 */
record FindingLetter(
    String lang,
    Map<String, String> text,
    String title,
    String number,
    String day,
    List<Fact> facts,
    String description,
    String writtenHead,
    String written,
    String citation,
    List<String> next,
    String officer) {

  /** One of this name on made-up facts. */
  static FindingLetter sample(LetterText text, String word) {
    return new FindingLetter(
        text.tag(),
        text.fixed(),
        text.of("title." + word),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Lääkekaappi oli auki. Medicinskåpet var öppet.",
        text.of("writtenHead." + word),
        "Kaappi lukitaan heti. Skåpet låses genast.",
        text.of("citation." + word),
        List.of(text.of("silence")),
        "Olli Virkanen");
  }

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}
}
