package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Condition;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.TargetFacts;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Whether a file says of something what is known of it; names that no file has stay as they are.
 */
final class SameFacts {

  private SameFacts() {}

  static boolean of(IndicatorFacts known, IndicatorFacts told) {
    return known.nameFi().equals(told.nameFi())
        && Objects.equals(known.definition(), told.definition())
        && known.kind() == told.kind()
        && known.direction() == told.direction()
        && Objects.equals(known.unit(), told.unit())
        && known.periodKind() == told.periodKind()
        && known.rollup() == told.rollup();
  }

  static boolean of(TargetFacts known, TargetFacts told) {
    return known.comparator() == told.comparator()
        && same(known.value(), told.value())
        && Objects.equals(known.by(), told.by())
        && Objects.equals(text(known.condition()), text(told.condition()))
        && known.validFrom().equals(told.validFrom())
        && Objects.equals(known.validTo(), told.validTo())
        && known.binding() == told.binding()
        && Objects.equals(known.baselineYear(), told.baselineYear())
        && same(known.baselineValue(), told.baselineValue())
        && Objects.equals(known.periodText(), told.periodText())
        && known.partyInferred() == told.partyInferred()
        && Objects.equals(known.note(), told.note());
  }

  private static String text(Condition condition) {
    return condition == null ? null : condition.text();
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  /** What a file says, with what only people have said: names, sources, weights. */
  static IndicatorFacts merged(IndicatorFacts known, IndicatorFacts told) {
    return new IndicatorFacts(
        known.code(),
        told.nameFi(),
        known.nameSv(),
        known.nameEn(),
        told.definition(),
        known.numerator(),
        known.denominator(),
        known.exclusions(),
        told.kind(),
        told.direction(),
        told.unit(),
        told.factor(),
        told.periodKind(),
        known.source(),
        known.confirmer(),
        known.minimumN(),
        known.decimals(),
        known.validFrom().isBefore(told.validFrom()) ? known.validFrom() : told.validFrom(),
        known.validTo(),
        told.rollup());
  }
}
