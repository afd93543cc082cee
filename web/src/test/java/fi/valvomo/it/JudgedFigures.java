package fi.valvomo.it;

import static fi.valvomo.it.JudgedWorld.BEGIN;
import static fi.valvomo.it.JudgedWorld.TODAY;

import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.it.JudgedWorld.Made;
import fi.valvomo.it.JudgedWorld.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Indicators of every kind, what is to be reached by them, and what is told: all of it random. */
final class JudgedFigures {

  private static final List<PeriodKind> PERIODS =
      List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FOUR_MONTHS);
  private static final List<Comparator> COMPARED =
      List.of(
          Comparator.AT_LEAST,
          Comparator.AT_MOST,
          Comparator.BELOW,
          Comparator.EQUAL,
          Comparator.BETTER_THAN_PREVIOUS);

  private JudgedFigures() {}

  static List<IndicatorFacts> indicators(Random random) {
    List<IndicatorFacts> made = new ArrayList<>();
    for (IndicatorKind kind : IndicatorKind.values()) {
      if (kind != IndicatorKind.UNDEFINED) {
        made.add(indicator(kind, null, random));
      }
    }
    made.add(indicator(IndicatorKind.DURATION, Rollup.GREATEST, random));
    return made;
  }

  private static IndicatorFacts indicator(IndicatorKind kind, Rollup rollup, Random random) {
    PeriodKind period =
        kind == IndicatorKind.MILESTONE
            ? PeriodKind.YEAR
            : PERIODS.get(random.nextInt(PERIODS.size()));
    return new IndicatorFacts(
        "R" + UUID.randomUUID().toString().substring(0, 12),
        kind.name(),
        null,
        null,
        null,
        null,
        null,
        null,
        kind,
        random.nextBoolean() ? Direction.UP : Direction.DOWN,
        null,
        null,
        period,
        null,
        null,
        random.nextInt(4) == 0 ? null : 5,
        1,
        BEGIN,
        null,
        rollup);
  }

  static TargetFacts aim(Indicator indicator, LocalDate from, Random random) {
    return switch (indicator.kind()) {
      case MILESTONE ->
          aim(
              Comparator.BY_DATE,
              null,
              LocalDate.of(2024, 4, 1).plusDays(random.nextInt(600)),
              from);
      case YES_NO -> aim(Comparator.EQUAL, BigDecimal.valueOf(random.nextInt(2)), null, from);
      default -> compared(from, random);
    };
  }

  private static TargetFacts compared(LocalDate from, Random random) {
    Comparator comparator = COMPARED.get(random.nextInt(COMPARED.size()));
    BigDecimal value = comparator.needsValue() ? BigDecimal.valueOf(random.nextInt(5) * 20) : null;
    return aim(comparator, value, null, from);
  }

  private static TargetFacts aim(
      Comparator comparator, BigDecimal value, LocalDate by, LocalDate from) {
    return new TargetFacts(
        comparator, value, by, null, 1, from, null, null, null, null, null, false, null);
  }

  /** Every figure that may be told, in any order: one for each period at most. */
  static List<Told> figures(Made made, Random random) {
    List<Told> figures = new ArrayList<>();
    for (Indicator indicator : made.indicators()) {
      for (Subject subject : made.subjects()) {
        Period period = indicator.periodKind().of(BEGIN);
        while (period.hasBegun(TODAY)) {
          if (random.nextInt(8) > 0) {
            figures.add(new Told(indicator, subject, period, reading(indicator, random)));
          }
          period = period.next();
        }
      }
    }
    return figures;
  }

  static Reading reading(Indicator indicator, Random random) {
    return switch (indicator.kind()) {
      case MILESTONE ->
          Reading.done(random.nextInt(3) == 0 ? null : BEGIN.plusDays(random.nextInt(500)));
      case YES_NO -> Reading.of(BigDecimal.valueOf(random.nextInt(2)));
      default ->
          indicator.rollup() != Rollup.POOLED || random.nextInt(12) == 0
              ? Reading.of(BigDecimal.valueOf(random.nextInt(5) * 20))
              : parted(indicator, random);
    };
  }

  /** Those who advise against are more than those who recommend, now and then. */
  private static Reading parted(Indicator indicator, Random random) {
    int below = random.nextInt(12);
    int above = below == 0 ? 0 : random.nextInt(below + 1);
    boolean negative = indicator.kind() == IndicatorKind.NPS && random.nextInt(3) == 0;
    return Reading.of(
        BigDecimal.valueOf(negative ? -above : above),
        BigDecimal.valueOf(below),
        indicator.factor());
  }
}
