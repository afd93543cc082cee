package fi.valvomo.plan.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why something about a risk score cannot be done. */
public enum RiskRefusal implements Refusal {
  /** Poikkeava arvio on jo päättynyt. */
  OVERRIDE_ENDED,
  /** Yksiköllä ei ole poikkeavaa arviota. */
  NO_OVERRIDE,
  /** Yksikköä ei ohjaa mikään: sillä ei ole riskiarviota. */
  NOT_STEERED
}
