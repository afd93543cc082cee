package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;

/**
 * How an officer wants an open finding graded.
 *
 * @param override the officer's own class instead of the table's, or null
 */
public record GradingWish(Severity severity, Scope scope, String reason, ClassOverride override) {

  /**
   * What the officer demands instead of what the decision table says.
   *
   * @param planDays null where no plan is required
   */
  public record ClassOverride(
      boolean planRequired, Integer planDays, int correctionDays, String reason) {}
}
