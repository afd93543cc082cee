package fi.valvomo.agreement.entity;

/** How a target stands in one period (tavoitteen tila). */
public enum TargetState {
  /** Toteutui. */
  MET,
  /** Vaarassa: kausi on kesken, eikä tavoite vielä täyty. */
  AT_RISK,
  /** Ei toteutunut. */
  MISSED,
  /** Tieto puuttuu: ei nolla eikä hyväksytty. */
  MISSING,
  /** Ei mitattavissa. */
  NOT_MEASURABLE
}
