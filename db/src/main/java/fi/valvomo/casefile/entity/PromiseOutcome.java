package fi.valvomo.casefile.entity;

/** What became of a promised answer. */
public enum PromiseOutcome {
  /** Vastattiin. */
  ANSWERED,
  /** Vastausta ei tarvittu: the side that was asked said so. */
  NOT_NEEDED
}
