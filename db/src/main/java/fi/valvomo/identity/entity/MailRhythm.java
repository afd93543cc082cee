package fi.valvomo.identity.entity;

/** How often mail comes to a person, by their own choice. */
public enum MailRhythm {
  /** Heti: each notice by itself. */
  AT_ONCE,
  /** Kooste kerran päivässä. */
  DAILY
}
