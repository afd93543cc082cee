package fi.valvomo.report.entity;

/** Where the account of a plan's follow-up stands. */
public enum AccountState {
  /** Odottaa tuottajaa. */
  OPEN,
  /** Julkaistu: odottaa valvojaa. */
  PUBLISHED,
  /** Pyydetty täydentämään. */
  RETURNED,
  /** Valvoja on tarkistanut. */
  CHECKED,
  /** Tuottaja ei julkaissut. A signal by itself. */
  MISSING
}
