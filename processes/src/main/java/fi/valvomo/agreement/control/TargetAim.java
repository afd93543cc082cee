package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.kernel.entity.InvalidException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Comparator and target of a file's row.
 *
 * @param direction in which the indicator is better, as far as the comparator tells
 * @param value the number, or null
 * @param by the last day of the month, or the day, of a milestone; else null
 */
record TargetAim(Comparator comparator, Direction direction, BigDecimal value, LocalDate by) {

  private static final String PREVIOUS = "prev_year";
  private static final String VALUE = "value";

  /**
   * Reads them.
   *
   * @throws InvalidException where one does not suit the other
   */
  static TargetAim read(String comparator, String target) {
    String sign = comparator.strip();
    String aim = target.strip();
    if (aim.equals(PREVIOUS)) {
      return betterThanPrevious(sign);
    }
    Comparator found =
        Comparator.ofSign(sign)
            .filter(each -> each != Comparator.BETTER_THAN_PREVIOUS)
            .orElseThrow(() -> InvalidException.of("comparator", "comparator"));
    return switch (found) {
      case NONE -> without(aim);
      case BY_DATE -> new TargetAim(found, Direction.NEITHER, null, day(aim));
      default -> new TargetAim(found, direction(found), number(aim), null);
    };
  }

  private static TargetAim betterThanPrevious(String sign) {
    Direction direction =
        switch (sign) {
          case "<" -> Direction.DOWN;
          case ">" -> Direction.UP;
          default -> throw InvalidException.of("comparator", "comparatorOfPrevious");
        };
    return new TargetAim(Comparator.BETTER_THAN_PREVIOUS, direction, null, null);
  }

  private static TargetAim without(String aim) {
    if (!aim.isEmpty()) {
      throw InvalidException.of("comparator", "required");
    }
    return new TargetAim(Comparator.NONE, Direction.NEITHER, null, null);
  }

  private static Direction direction(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> Direction.UP;
      case AT_MOST, BELOW -> Direction.DOWN;
      default -> Direction.NEITHER;
    };
  }

  private static BigDecimal number(String aim) {
    return Decimals.read(aim)
        .orElseThrow(() -> InvalidException.of(VALUE, aim.isEmpty() ? "required" : "number"));
  }

  private static LocalDate day(String aim) {
    try {
      return aim.length() == "2023-01".length()
          ? YearMonth.parse(aim).atEndOfMonth()
          : LocalDate.parse(aim);
    } catch (DateTimeException noDay) {
      throw InvalidException.of(VALUE, "dayOrMonth");
    }
  }
}
