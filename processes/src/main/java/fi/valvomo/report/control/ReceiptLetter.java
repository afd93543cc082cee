package fi.valvomo.report.control;

import java.util.List;
import java.util.Map;

/**
 * What {@code receipt.xhtml} names.
 *
 * @param text fixed words by their key
 * @param number of the receipt
 * @param facts who sent what of which period when
 * @param sections the answers as they were sent
 */
record ReceiptLetter(
    String lang,
    Map<String, String> text,
    String number,
    String day,
    List<Fact> facts,
    String title,
    List<Part> sections) {

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}

  /** The answers under one heading. */
  record Part(String heading, List<Answer> answers) {}

  /** A question and its answer. */
  record Answer(String label, String value) {}
}
