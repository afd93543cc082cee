package fi.valvomo.agreement.entity;

/** In what a share is told. */
public enum Scale {
  /** Prosentteina, 0–100. */
  PERCENT,
  /** Osuutena, 0–1. */
  FRACTION
}
