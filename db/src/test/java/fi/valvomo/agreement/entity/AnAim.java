package fi.valvomo.agreement.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Aims and readings as tests speak of them. */
final class AnAim {

  static final Period JUNE = PeriodKind.MONTH.of(LocalDate.of(2026, 6, 15));
  static final LocalDate IN_JUNE = LocalDate.of(2026, 6, 20);
  static final LocalDate IN_JULY = LocalDate.of(2026, 7, 1);

  private AnAim() {}

  static Aim share(Comparator comparator, String value) {
    return new Aim(IndicatorKind.SHARE, Direction.UP, comparator, number(value), null);
  }

  static Aim better(Direction direction) {
    return new Aim(IndicatorKind.SHARE, direction, Comparator.BETTER_THAN_PREVIOUS, null, null);
  }

  static Aim doneBy(LocalDate day) {
    return new Aim(IndicatorKind.MILESTONE, Direction.NEITHER, Comparator.BY_DATE, null, day);
  }

  static Reading of(String value) {
    return Reading.of(number(value));
  }

  static Reading parts(String numerator, String denominator) {
    return Reading.of(number(numerator), number(denominator), IndicatorKind.HUNDREDTHS);
  }

  static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
