package fi.valvomo.agreement.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far a figure is from what was to be reached (etäisyys tavoitteesta). */
public final class Gap {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal WIDEST = new BigDecimal("99999999999999");

  private Gap() {}

  /**
   * The distance in per cent of the aim, with one decimal. An aim of zero is counted as one; what
   * has no figure, such as a day that passed, is missed wholly.
   */
  public static BigDecimal of(BigDecimal value, BigDecimal aim) {
    if (value == null || aim == null) {
      return WHOLE.setScale(1);
    }
    BigDecimal size = aim.signum() == 0 ? BigDecimal.ONE : aim.abs();
    return value
        .subtract(aim)
        .abs()
        .multiply(WHOLE)
        .divide(size, 1, RoundingMode.HALF_UP)
        .min(WIDEST);
  }
}
