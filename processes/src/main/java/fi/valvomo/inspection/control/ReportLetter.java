package fi.valvomo.inspection.control;

import java.util.List;
import java.util.Map;

/**
 * What {@code report.xhtml} names, ready to be read: nothing here is computed any more.
 *
 * @param text fixed words by their key
 * @param deviations what is to be corrected or developed
 * @param positives good practice
 * @param withdrawn what did not stand
 * @param next what follows, sentence by sentence
 * @param officer who signs
 */
record ReportLetter(
    String lang,
    boolean draft,
    Map<String, String> text,
    String title,
    String number,
    String day,
    List<Fact> facts,
    String citation,
    String announcement,
    String course,
    List<FindingPart> deviations,
    List<FindingPart> positives,
    List<FindingPart> withdrawn,
    List<Fact> deadlines,
    List<String> next,
    String officer) {

  boolean hasPositives() {
    return !positives.isEmpty();
  }

  boolean hasWithdrawn() {
    return !withdrawn.isEmpty();
  }

  boolean hasDeadlines() {
    return !deadlines.isEmpty();
  }

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}

  /**
   * One finding.
   *
   * @param criterion the criterion behind it; empty when it rests on none
   * @param comments what the provider said of it: none or one
   */
  record FindingPart(
      String heading,
      String grade,
      List<String> criterion,
      String description,
      List<CommentPart> comments) {}

  /** The provider's comment; {@code words} and {@code assessments} hold one each, or none. */
  record CommentPart(
      String stance, List<String> words, String signed, List<AssessmentPart> assessments) {}

  /** The officer's answer to it. */
  record AssessmentPart(String outcome, List<String> words, String signed) {}
}
