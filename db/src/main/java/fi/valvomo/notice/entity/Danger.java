package fi.valvomo.notice.entity;

/** What a notice says of the safety of clients and patients (vaara). 741/2023 25.1 and 29.1 §. */
public enum Danger {
  /** Ei vaaraa. */
  NONE,
  /** Mahdollinen vaara: must be looked into. */
  POSSIBLE,
  /** Olennaisesti vaarantava. */
  ESSENTIAL
}
