package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.LineMeasure.Agreed;

/**
 * What an officer makes of an explanation, or of silence.
 *
 * @param outcome whether it is accepted, noted, becomes a finding or leads to a measure
 * @param reason why
 * @param severity of the finding, 1 to 4; null for the one that the decision table proposes
 * @param overrideReason why it is decided otherwise than the table proposes; null where it is not
 * @param measure of a service line: what is done, by whom and by when; else null
 */
public record ExplanationVerdict(
    Outcome outcome, String reason, Integer severity, String overrideReason, Agreed measure) {

  /** One that agrees on no measure. */
  public ExplanationVerdict(
      Outcome outcome, String reason, Integer severity, String overrideReason) {
    this(outcome, reason, severity, overrideReason, null);
  }

  /** What follows. */
  public enum Outcome {
    /** Selvitys hyväksytään. */
    ACCEPTED,
    /** Kirjataan: havaintoa ei tule. */
    NOTED,
    /** Tehdään havainto. */
    FINDING,
    /** Sovitaan toimenpiteestä palvelulinjan kanssa. */
    MEASURE
  }
}
