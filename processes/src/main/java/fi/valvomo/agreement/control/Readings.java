package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Reading;
import java.math.BigDecimal;
import java.util.Objects;

/** Compares figures by what they say and not by how many zeros end them. */
final class Readings {

  private Readings() {}

  static boolean same(Reading one, Reading other) {
    return same(one.value(), other.value())
        && same(one.numerator(), other.numerator())
        && same(one.denominator(), other.denominator())
        && Objects.equals(one.doneOn(), other.doneOn());
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
