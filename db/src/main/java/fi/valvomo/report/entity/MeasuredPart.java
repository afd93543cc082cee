package fi.valvomo.report.entity;

/** Which part of a figure the answer to a question tells (luvun osa). */
public enum MeasuredPart {
  /** Koko luku, kuten prosenttiosuus. */
  WHOLE,
  /** Osoittaja: monellako ehto täyttyy. */
  NUMERATOR,
  /** Nimittäjä: montako kaikkiaan on. */
  DENOMINATOR
}
