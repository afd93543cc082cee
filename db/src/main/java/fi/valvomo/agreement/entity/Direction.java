package fi.valvomo.agreement.entity;

/** In which direction an indicator is better (mittarin suunta). */
public enum Direction {
  /** Suurempi on parempi. */
  UP,
  /** Pienempi on parempi. */
  DOWN,
  /** Kumpikaan ei ole sinänsä parempi: vähän ilmoituksia voi olla vähän ilmoittamista. */
  NEITHER
}
