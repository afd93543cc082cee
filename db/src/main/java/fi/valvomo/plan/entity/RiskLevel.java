package fi.valvomo.plan.entity;

/** How great a risk is (riskitaso). */
public enum RiskLevel {
  /** Matala. */
  LOW,
  /** Kohtalainen. */
  MODERATE,
  /** Korkea. */
  HIGH,
  /** Erittäin korkea. */
  VERY_HIGH
}
