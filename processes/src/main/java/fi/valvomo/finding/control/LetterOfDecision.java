package fi.valvomo.finding.control;

import java.util.List;
import java.util.Map;

/**
 * What {@code consequence.xhtml} and {@code decision.xhtml} name, ready to be read: nothing here is
 * computed any more.
 *
 * @param text fixed words by their key
 * @param measure what was decided on
 * @param told what follows, in one sentence
 * @param reasons why
 * @param description what was found
 * @param heard how the party was heard, or why it was not, sentence by sentence
 * @param basis the law or the terms
 * @param answers one where the party is asked for an answer, else none
 * @param appealWho by which section, and by whom, a review can be asked for
 * @param appealDays days to ask for a review
 * @param noAppeal why no review can be asked
 * @param signer who signs
 */
record LetterOfDecision(
    String lang,
    Map<String, String> text,
    String number,
    String day,
    List<LetterLine> facts,
    String measure,
    String told,
    String reasons,
    String description,
    List<Item> grounds,
    List<String> heard,
    String basis,
    List<Asked> answers,
    String appealWho,
    String appealDays,
    String noAppeal,
    String signer) {

  /** One ground, with what the party and the officer said of it; each list holds one or none. */
  record Item(String ground, List<String> reply, List<String> assessment) {}

  /**
   * What the party is asked for.
   *
   * @param asked what the answer tells
   * @param days in which it is asked for, from the arrival of the letter
   */
  record Asked(String asked, String days) {}
}
