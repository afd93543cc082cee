package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.AttemptResult;

/**
 * What came of a try to send.
 *
 * @param answer what the mail server said, or why it could not be reached; null where nothing was
 *     said
 */
record Outcome(AttemptResult result, String answer) {

  static Outcome sent(String answer) {
    return new Outcome(AttemptResult.SENT, answer);
  }

  static Outcome refused(String answer) {
    return new Outcome(AttemptResult.REFUSED, answer);
  }

  static Outcome postponed(String answer) {
    return new Outcome(AttemptResult.POSTPONED, answer);
  }
}
