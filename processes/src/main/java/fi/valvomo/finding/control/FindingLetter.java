package fi.valvomo.finding.control;

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

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}
}
