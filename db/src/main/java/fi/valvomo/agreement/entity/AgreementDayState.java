package fi.valvomo.agreement.entity;

/** Where a last day of an agreement stands. */
public enum AgreementDayState {
  /** Odottaa. */
  WAITING,
  /** Hoidettu. */
  HANDLED,
  /** Rauennut: sopimusta muutettiin. */
  MOOT
}
