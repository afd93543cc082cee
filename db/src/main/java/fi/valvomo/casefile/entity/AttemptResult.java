package fi.valvomo.casefile.entity;

/** What came of one try to send. */
public enum AttemptResult {
  /** Palvelin otti vastaan. */
  SENT,
  /** Palvelin kieltäytyi: for good (SMTP 5xx). */
  REFUSED,
  /** Siirtyi: it may go another time (SMTP 4xx, no connection). */
  POSTPONED,
  /** Keskeytyi: the node stopped before it knew. The message may have left. */
  INTERRUPTED
}
