package fi.valvomo.finding.entity;

/** What the officer makes of the answer to a request for an account or a demand. */
public enum AnswerOutcome {
  /** Riittävä. */
  SUFFICIENT,
  /** Riittämätön: something more must follow. */
  INSUFFICIENT,
  /** Vastausta ei tullut. */
  MISSING
}
