package fi.valvomo.finding.control;

import java.util.List;
import java.util.Map;

/**
 * What {@code closing.xhtml} names.
 *
 * @param text fixed words by their key
 * @param finding its title
 * @param correction the producer's own words of the correction
 * @param method how it was verified
 * @param basis on what supervision rested
 * @param next what happens if it is seen again
 * @param officer who closed it
 */
record ClosingLetter(
    String lang,
    Map<String, String> text,
    String number,
    String day,
    List<Fact> facts,
    String finding,
    String description,
    String correction,
    String method,
    String verification,
    String reason,
    String basis,
    String next,
    String officer) {

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}
}
