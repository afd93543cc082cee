package fi.valvomo.insight.entity;

import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one relation reached by one indicator in a year.
 *
 * @param summing how the figure was made
 * @param value null where nothing can be told, or where it is not published
 * @param n how many are behind it: the denominator, or how many figures where parts are not known
 * @param units how many units told anything
 * @param shared how many of those stand in another group too
 * @param told how many figures were told
 * @param expected how many figures the periods that have ended should have brought
 * @param smallN whether so few people or units are behind it that it tells of single ones
 * @param hidden whether it is left out since it is small and the comparison is for publishing
 */
public record GroupFigure(
    RelationType relation,
    Summing summing,
    @Schema(nullable = true) BigDecimal value,
    @Schema(nullable = true) BigDecimal n,
    int units,
    int shared,
    long told,
    long expected,
    boolean smallN,
    boolean hidden) {

  private static final int SCALE = 6;

  /** How the figure of a group is made of the figures of its units. */
  public enum Summing {
    /** Osoittajat ja nimittäjät laskettu yhteen. */
    POOLED,
    /** Yksiköiden lukujen keskiarvo: osoittajia tai nimittäjiä ei ole kaikista kerrottu. */
    MEAN_OF_UNITS,
    /** Ei yhtään lukua. */
    NONE
  }

  /** Nobody of the relation told anything. */
  public static GroupFigure none(RelationType relation, long expected) {
    return new GroupFigure(relation, Summing.NONE, null, null, 0, 0, 0, expected, false, false);
  }

  /**
   * The figure of a sum.
   *
   * @param expected how many figures the units of the group should have told
   * @param leastUnits of fewer units a figure tells of single ones
   */
  public static GroupFigure of(
      GroupSum sum, ComparedIndicator indicator, long expected, int leastUnits) {
    boolean pooled =
        indicator.kind().sumsUp() && sum.denominator() != null && sum.denominator().signum() != 0;
    BigDecimal value =
        pooled
            ? sum.numerator()
                .multiply(indicator.factor())
                .divide(sum.denominator(), SCALE, RoundingMode.HALF_UP)
            : sum.mean().round(MathContext.DECIMAL64).setScale(SCALE, RoundingMode.HALF_UP);
    BigDecimal n = pooled ? sum.denominator() : BigDecimal.valueOf(sum.told());
    return new GroupFigure(
        sum.relation(),
        pooled ? Summing.POOLED : Summing.MEAN_OF_UNITS,
        value,
        n,
        sum.units(),
        sum.shared(),
        sum.told(),
        Math.max(expected, sum.told()),
        sum.units() < leastUnits || tellsOfFew(sum, indicator, pooled, leastUnits),
        false);
  }

  /**
   * Whether so few people may be behind it that it tells of single ones. A count is its own number
   * of people or events, also where nobody has set the least. Where parts are not told, nobody
   * knows how many there were: a least that cannot be seen to be met is not met.
   */
  private static boolean tellsOfFew(
      GroupSum sum, ComparedIndicator indicator, boolean pooled, int leastUnits) {
    Integer least = indicator.minimumN();
    return switch (indicator.kind()) {
      case COUNT -> isBelow(total(sum), least == null ? leastUnits : least);
      case YES_NO -> false;
      default -> least != null && (!pooled || isBelow(sum.denominator(), least));
    };
  }

  /** Of all figures that were told. */
  private static BigDecimal total(GroupSum sum) {
    return sum.mean().multiply(BigDecimal.valueOf(sum.told()));
  }

  private static boolean isBelow(BigDecimal number, int least) {
    return number.compareTo(BigDecimal.valueOf(least)) < 0;
  }

  /** As anybody may read it: what tells of single people or units is left out. */
  GroupFigure forPublishing() {
    return smallN
        ? new GroupFigure(relation, summing, null, null, units, 0, told, expected, true, true)
        : this;
  }
}
