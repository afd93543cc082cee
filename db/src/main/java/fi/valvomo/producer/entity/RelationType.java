package fi.valvomo.producer.entity;

/** By what the organiser steers a unit (ohjaussuhde). The same supervision follows from each. */
public enum RelationType {
  /** Oma tuotanto, linjaohjaus · egen produktion, linjeledning. */
  OWN,
  /** Ostopalvelu, sopimusohjaus · köpt tjänst, avtalsstyrning. 612/2021 15 §. */
  CONTRACT,
  /** Palveluseteli, sääntökirja · servicesedel, regelbok. 569/2009. */
  VOUCHER,
  /** Avustus, avustusehdot · understöd, understödsvillkor. */
  GRANT;

  /** Whether 741/2023 governs whatever is produced so; a grant may lie outside of it. */
  public boolean alwaysUnderTheAct() {
    return this != GRANT;
  }
}
