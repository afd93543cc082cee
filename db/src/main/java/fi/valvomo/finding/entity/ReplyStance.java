package fi.valvomo.finding.entity;

/** What the party says of one ground in its reply (vastine). */
public enum ReplyStance {
  /** Hyväksyy perusteen. */
  ADMITS,
  /** Asiavirhe. */
  FACTUAL_ERROR,
  /** Eri mieltä. */
  DISAGREES,
  /** On jo korjattu. */
  ALREADY_FIXED
}
