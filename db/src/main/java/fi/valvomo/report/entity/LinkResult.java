package fi.valvomo.report.entity;

/** How a published address answered. */
public enum LinkResult {
  /** Vastaa. */
  WORKS,
  /** Vastaa virheellä, kuten 404. */
  ANSWERS_ERROR,
  /** Ei vastaa. */
  UNREACHABLE,
  /** Osoittaa paikkaan, jonne ei avoimesta verkosta pääse, so it is not asked. */
  NOT_PUBLIC
}
