package fi.valvomo.finding.entity;

/** What the officer makes of the party's answer to one ground. */
public enum ReplyOutcome {
  /** Peruste jää voimaan. */
  STANDS,
  /** Peruste muuttuu osittain. */
  STANDS_IN_PART,
  /** Peruste poistuu. */
  FALLS
}
