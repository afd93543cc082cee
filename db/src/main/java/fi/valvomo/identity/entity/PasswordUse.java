package fi.valvomo.identity.entity;

/** How often a password opens a session. */
public enum PasswordUse {
  /** Pysyvä salasana: until it is changed. */
  LASTING,
  /** Kertakäyttöinen koodi: once, and has not yet. */
  ONCE,
  /** Käytetty kertakoodi: it opened its one session. */
  SPENT
}
