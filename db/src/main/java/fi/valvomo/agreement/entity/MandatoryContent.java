package fi.valvomo.agreement.entity;

/** What a contract on bought services must say (sopimuksen vähimmäissisältö). 612/2021 15 §. */
public enum MandatoryContent {
  /** Palvelujen sisältö, määrä ja laatu. */
  CONTENT_QUANTITY_QUALITY,
  /** Ohjauksen ja valvonnan käytännön toteuttaminen. */
  STEERING_AND_SUPERVISION,
  /** Tuottajan vakavaraisuus. */
  SOLVENCY,
  /** Alihankkijoiden käyttäminen ja hyväksyminen. */
  SUBCONTRACTORS,
  /** Varautuminen. */
  PREPAREDNESS,
  /** Korvauksen alentaminen ja maksamisesta pidättyminen. */
  PRICE_REDUCTION,
  /** Sopimuksen irtisanominen ja purkaminen. */
  TERMINATION,
  /** Palvelujen jatkuvuus sopimuksen päättyessä sekä rikkomus- ja häiriötilanteissa. */
  CONTINUITY
}
