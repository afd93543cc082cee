package fi.valvomo.agreement.entity;

/** Where figures are going (kehityssuunta). */
public enum Trend {
  /** Paranee. */
  IMPROVING,
  /** Ennallaan: muutos ei erotu vaihtelusta. */
  STEADY,
  /** Heikkenee. */
  WORSENING,
  /** Muuttuu, mutta kumpikaan suunta ei ole parempi. */
  CHANGING,
  /** Liian vähän lukuja. */
  UNKNOWN
}
