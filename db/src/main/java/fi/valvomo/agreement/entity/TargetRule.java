package fi.valvomo.agreement.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a target stands in one period. The store judges millions of rows by the same rule, written
 * once more as the SQL function {@code target_verdict}; a test holds the two together.
 *
 * <ul>
 *   <li>Missing is neither zero nor a pass. A denominator of zero is nothing to measure.
 *   <li>Figures are compared as they are, not as they are rounded for the eye.
 *   <li>Counts are added up for the eye and never compared: a target of a month is none of a year.
 *   <li>While the period runs, what is not reached yet is at risk, never missed.
 * </ul>
 */
public final class TargetRule {

  private TargetRule() {}

  /**
   * Judges.
   *
   * @param reading what was reached, or null where nobody has told
   * @param previous the same of the period before, or null
   * @param parts of what a rollup is made; null for a measurement of its own
   */
  public static Verdict judge(
      Aim aim, Period period, Reading reading, Reading previous, Parts parts, LocalDate today) {
    if (aim.comparator() == Comparator.NONE) {
      return Verdict.NO_FIGURE;
    }
    if (!period.hasBegun(today)) {
      return Verdict.NOT_BEGUN;
    }
    boolean over = today.isAfter(lastDay(aim, period));
    if (over && parts != null && parts.present() < parts.expected()) {
      return Verdict.INCOMPLETE;
    }
    if (reading == null) {
      return over ? Verdict.UNMEASURED : Verdict.NOT_DUE;
    }
    Verdict hindrance = hindrance(aim, reading, previous, parts != null);
    return hindrance != null ? hindrance : compared(aim, reading, previous, over);
  }

  private static LocalDate lastDay(Aim aim, Period period) {
    return aim.comparator() == Comparator.BY_DATE ? aim.by() : period.to();
  }

  /** Why what was told cannot be compared, or null. */
  private static Verdict hindrance(Aim aim, Reading reading, Reading previous, boolean rollup) {
    BigDecimal denominator = reading.denominator();
    if (denominator != null) {
      if (aim.kind().isShare() && reading.numerator().compareTo(denominator) > 0) {
        return Verdict.CONTRADICTORY;
      }
      if (denominator.signum() == 0) {
        return Verdict.NOTHING_TO_MEASURE;
      }
    } else if (rollup && reading.value() == null) {
      return Verdict.NOT_SUMMABLE;
    }
    if (rollup && aim.kind() == IndicatorKind.COUNT) {
      return Verdict.ONLY_SUMMED;
    }
    boolean needsPrevious = aim.comparator() == Comparator.BETTER_THAN_PREVIOUS;
    return needsPrevious && (previous == null || previous.value() == null)
        ? Verdict.NO_PREVIOUS
        : null;
  }

  private static Verdict compared(Aim aim, Reading reading, Reading previous, boolean over) {
    if (isReached(aim, reading, previous)) {
      // what has been done by its day stays done
      return over || aim.comparator() == Comparator.BY_DATE
          ? Verdict.REACHED
          : Verdict.REACHED_SO_FAR;
    }
    return over ? Verdict.FELL_SHORT : Verdict.NOT_YET;
  }

  private static boolean isReached(Aim aim, Reading reading, Reading previous) {
    return switch (aim.comparator()) {
      case AT_LEAST -> compare(reading, aim.value()) >= 0;
      case AT_MOST -> compare(reading, aim.value()) <= 0;
      case EQUAL -> compare(reading, aim.value()) == 0;
      case BELOW -> compare(reading, aim.value()) < 0;
      case BY_DATE -> reading.doneOn() != null && !reading.doneOn().isAfter(aim.by());
      case BETTER_THAN_PREVIOUS -> isBetter(aim.direction(), compare(reading, previous.value()));
      case NONE -> false;
    };
  }

  private static int compare(Reading reading, BigDecimal with) {
    return reading.value().compareTo(with);
  }

  private static boolean isBetter(Direction direction, int compared) {
    return direction == Direction.UP ? compared > 0 : compared < 0;
  }
}
