package fi.valvomo.agreement.control;

/**
 * What an officer makes of an explanation, or of silence.
 *
 * @param outcome whether it is accepted, noted or becomes a finding
 * @param reason why
 * @param severity of the finding, 1 to 4; null for the one that the decision table proposes
 * @param overrideReason why it is decided otherwise than the table proposes; null where it is not
 */
public record ExplanationVerdict(
    Outcome outcome, String reason, Integer severity, String overrideReason) {

  /** What follows. */
  public enum Outcome {
    /** Selvitys hyväksytään. */
    ACCEPTED,
    /** Kirjataan: havaintoa ei tule. */
    NOTED,
    /** Tehdään havainto. */
    FINDING
  }
}
