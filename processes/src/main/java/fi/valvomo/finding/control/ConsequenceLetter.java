package fi.valvomo.finding.control;

import java.util.List;
import java.util.Map;

/**
 * What {@code consequence.xhtml} names, ready to be read: nothing here is computed any more.
 *
 * @param text fixed words by their key
 * @param opening what the letter is about, sentence by sentence
 * @param parts the chapters in order
 * @param signer who signs
 */
record ConsequenceLetter(
    String lang,
    Map<String, String> text,
    String title,
    String number,
    String day,
    List<Fact> facts,
    List<String> opening,
    List<Part> parts,
    String signer) {

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}

  /**
   * A chapter.
   *
   * @param anchor its place in the table of bookmarks
   * @param paragraphs written one below the other
   * @param items numbered below them
   */
  record Part(String anchor, String heading, List<String> paragraphs, List<Item> items) {

    static Part of(String anchor, String heading, List<String> paragraphs) {
      return new Part(anchor, heading, paragraphs, List.of());
    }

    boolean hasItems() {
      return !items.isEmpty();
    }
  }

  /** One ground, with what the party and the officer said of it; each list holds one or none. */
  record Item(String text, List<String> reply, List<String> assessment) {}
}
