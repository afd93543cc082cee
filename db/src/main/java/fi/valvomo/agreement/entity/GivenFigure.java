package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.FieldChecks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A figure as somebody tells it: whole, or by its parts, or as the day on which something was done.
 *
 * <p>A share is told in per cent, 0 to 100. A share told whole that lies above 0 and at most at 1
 * may be either 0.9 % or 90 %: it is refused until the teller says which scale it has, or gives its
 * parts. Numerator above denominator is refused for shares. A denominator of zero is taken: there
 * was nothing to measure.
 *
 * @param value the figure, or null where its parts or its day tell it; 0 for what is not done yet
 * @param doneOn the day of a milestone, or null
 * @param scale of a share that is told whole; null where its size leaves no doubt
 */
public record GivenFigure(
    BigDecimal value, BigDecimal numerator, BigDecimal denominator, LocalDate doneOn, Scale scale) {

  private static final BigDecimal GREATEST = new BigDecimal("999999999999");
  private static final BigDecimal NEAR = new BigDecimal("0.06");

  /**
   * The figure as the indicator counts.
   *
   * @throws InvalidException on the field that cannot be right
   * @throws RefusedException INDICATOR_UNDEFINED where nobody has said what is measured
   */
  public Reading of(Indicator indicator) {
    if (indicator.kind() == IndicatorKind.UNDEFINED) {
      throw new RefusedException(AgreementRefusal.INDICATOR_UNDEFINED);
    }
    if (indicator.kind() == IndicatorKind.MILESTONE) {
      return milestone();
    }
    new FieldChecks()
        .unless(doneOn == null, "doneOn", "noValueHere")
        .unless(numerator != null || denominator == null, "numerator", "required")
        .unless(denominator != null || numerator == null, "denominator", "required")
        .unless(value != null || numerator != null || denominator != null, "value", "required")
        .unless(
            numerator == null || indicator.rollup() != Rollup.GREATEST, "numerator", "longestCase")
        .unless(fits(value), "value", "tooGreat")
        .unless(fits(numerator), "numerator", "tooGreat")
        .unless(fits(denominator), "denominator", "tooGreat")
        .orThrow();
    return numerator == null ? whole(indicator.kind()) : parts(indicator);
  }

  private static boolean fits(BigDecimal number) {
    return number == null || number.abs().compareTo(GREATEST) <= 0;
  }

  private Reading milestone() {
    boolean notYet = value != null && value.signum() == 0;
    new FieldChecks()
        .unless(numerator == null && denominator == null, "numerator", "noValueHere")
        .unless(value == null || notYet, "value", "dayInstead")
        .unless(doneOn != null || notYet, "doneOn", "required")
        .unless(doneOn == null || !notYet, "doneOn", "doneOrNot")
        .orThrow();
    return Reading.done(doneOn);
  }

  private Reading whole(IndicatorKind kind) {
    return Reading.of(kind.isShare() ? share() : checked(kind));
  }

  private BigDecimal share() {
    boolean unclear = scale == null && Scale.isUnclear(value);
    new FieldChecks().unless(!unclear, "value", "scaleUnclear").orThrow();
    BigDecimal percent = scale == Scale.FRACTION ? value.multiply(IndicatorKind.HUNDREDTHS) : value;
    return within(BigDecimal.ZERO, percent, IndicatorKind.HUNDREDTHS);
  }

  private BigDecimal checked(IndicatorKind kind) {
    return switch (kind) {
      case NPS -> within(IndicatorKind.HUNDREDTHS.negate(), value, IndicatorKind.HUNDREDTHS);
      case COUNT, DURATION -> within(BigDecimal.ZERO, value, GREATEST);
      case YES_NO -> {
        new FieldChecks()
            .unless(value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0, "value", "yesNo")
            .orThrow();
        yield value;
      }
      default -> value;
    };
  }

  private static BigDecimal within(BigDecimal least, BigDecimal value, BigDecimal most) {
    new FieldChecks()
        .unless(
            value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
            "value",
            "between",
            least,
            most)
        .orThrow();
    return value;
  }

  private Reading parts(Indicator indicator) {
    boolean share = indicator.kind().isShare();
    new FieldChecks()
        .unless(denominator.signum() >= 0, "denominator", "notNegative")
        .unless(!share || numerator.signum() >= 0, "numerator", "notNegative")
        .unless(
            !share || numerator.compareTo(denominator) <= 0,
            "numerator",
            "numeratorAboveDenominator")
        .orThrow();
    Reading reading = Reading.of(numerator, denominator, indicator.factor());
    // who tells the whole beside its parts has rounded it; more than that is another figure
    boolean agrees = value == null || reading.value() == null || isNear(reading, indicator);
    new FieldChecks().unless(agrees, "value", "valueAgainstParts", shown(reading)).orThrow();
    return reading;
  }

  private boolean isNear(Reading reading, Indicator indicator) {
    BigDecimal told =
        indicator.kind().isShare() && scale == Scale.FRACTION
            ? value.multiply(IndicatorKind.HUNDREDTHS)
            : value;
    BigDecimal step = BigDecimal.ONE.movePointLeft(indicator.decimals()).max(NEAR);
    return told.subtract(reading.value()).abs().compareTo(step) <= 0;
  }

  private static String shown(Reading reading) {
    return reading.value() == null
        ? ""
        : reading.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
