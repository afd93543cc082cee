package fi.valvomo.agreement.entity;

import java.math.BigDecimal;

/** In what a share is told. */
public enum Scale {
  /** Prosentteina, 0–100. */
  PERCENT,
  /** Osuutena, 0–1. */
  FRACTION;

  /** Whether a share of this size may have been told in either: 0.9 is 0.9 %, or 90 %. */
  public static boolean isUnclear(BigDecimal value) {
    return value != null && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }
}
