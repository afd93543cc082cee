package fi.valvomo.agreement.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What was reached (toteuma), as the rule needs it.
 *
 * @param value the figure; null where the denominator is zero, or where nothing was done yet
 * @param numerator or null
 * @param denominator or null
 * @param doneOn the day of a milestone, or null while it is not reached
 */
public record Reading(
    BigDecimal value, BigDecimal numerator, BigDecimal denominator, LocalDate doneOn) {

  /** Decimals that are kept; comparisons are made with these, not with what is shown. */
  public static final int KEPT = 6;

  /** A figure that came whole. */
  public static Reading of(BigDecimal value) {
    return new Reading(value.setScale(KEPT, RoundingMode.HALF_UP), null, null, null);
  }

  /** A figure from its parts: no figure where there was nothing to measure. */
  public static Reading of(BigDecimal numerator, BigDecimal denominator, BigDecimal factor) {
    BigDecimal above = numerator.setScale(KEPT, RoundingMode.HALF_UP);
    BigDecimal below = denominator.setScale(KEPT, RoundingMode.HALF_UP);
    BigDecimal value =
        below.signum() == 0
            ? null
            : above.multiply(factor).divide(below, KEPT, RoundingMode.HALF_UP);
    return new Reading(value, above, below, null);
  }

  /** A milestone: reached on the day, or not yet where it is null. */
  public static Reading done(LocalDate on) {
    return new Reading(null, null, null, on);
  }
}
