package fi.valvomo.agreement.entity;

import static fi.valvomo.agreement.entity.AnAim.IN_JULY;
import static fi.valvomo.agreement.entity.AnAim.IN_JUNE;
import static fi.valvomo.agreement.entity.AnAim.JUNE;
import static fi.valvomo.agreement.entity.AnAim.better;
import static fi.valvomo.agreement.entity.AnAim.doneBy;
import static fi.valvomo.agreement.entity.AnAim.of;
import static fi.valvomo.agreement.entity.AnAim.parts;
import static fi.valvomo.agreement.entity.AnAim.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetRuleTest {

  private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 31);

  private static Verdict judged(Aim aim, Reading reading, LocalDate today) {
    return TargetRule.judge(aim, JUNE, reading, null, null, today);
  }

  @Nested
  class After_the_period {

    @ParameterizedTest
    @CsvSource({
      "AT_LEAST, 89.999999, FELL_SHORT", "AT_LEAST, 90, REACHED", "AT_LEAST, 90.1, REACHED",
      "AT_MOST, 89.9, REACHED", "AT_MOST, 90, REACHED", "AT_MOST, 90.000001, FELL_SHORT",
      "BELOW, 89.999999, REACHED", "BELOW, 90, FELL_SHORT", "BELOW, 91, FELL_SHORT",
      "EQUAL, 89, FELL_SHORT", "EQUAL, 90.000, REACHED", "EQUAL, 91, FELL_SHORT"
    })
    void should_be_reached_or_not_by_the_figure_as_it_is(
        Comparator comparator, String value, Verdict expected) {
      assertThat(judged(share(comparator, "90"), of(value), IN_JULY)).isEqualTo(expected);
    }

    @Test
    void should_be_missing_where_nobody_told_and_neither_zero_nor_a_pass() {
      assertThat(judged(share(Comparator.AT_MOST, "90"), null, IN_JULY).state())
          .isEqualTo(TargetState.MISSING);
    }

    @Test
    void should_be_reached_on_the_last_day_only_so_far() {
      assertThat(judged(share(Comparator.AT_LEAST, "90"), of("95"), JUNE.to()))
          .isEqualTo(Verdict.REACHED_SO_FAR);
    }
  }

  @Nested
  class While_the_period_runs {

    @Test
    void should_be_at_risk_and_not_missed() {
      Verdict verdict = judged(share(Comparator.AT_LEAST, "90"), of("12"), IN_JUNE);
      assertThat(verdict).isEqualTo(Verdict.NOT_YET);
      assertThat(verdict.state()).isEqualTo(TargetState.AT_RISK);
    }

    @Test
    void should_not_be_missing_before_it_ends() {
      assertThat(judged(share(Comparator.AT_LEAST, "90"), null, IN_JUNE))
          .isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void should_not_be_judged_before_it_begins() {
      assertThat(judged(share(Comparator.AT_LEAST, "90"), of("95"), IN_MAY))
          .isEqualTo(Verdict.NOT_BEGUN);
    }
  }

  @Nested
  class Figures_that_cannot_be_compared {

    @Test
    void should_be_nothing_to_measure_where_the_denominator_is_zero() {
      assertThat(judged(share(Comparator.AT_LEAST, "90"), parts("0", "0"), IN_JULY))
          .isEqualTo(Verdict.NOTHING_TO_MEASURE);
    }

    @Test
    void should_be_contradictory_where_the_numerator_is_above_the_denominator() {
      assertThat(judged(share(Comparator.AT_LEAST, "90"), parts("11", "10"), IN_JULY))
          .isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void may_have_a_numerator_above_the_denominator_where_they_are_no_share() {
      Aim ratio =
          new Aim(
              IndicatorKind.RATIO, Direction.UP, Comparator.AT_LEAST, AnAim.number("0.60"), null);
      Reading above = Reading.of(AnAim.number("66"), AnAim.number("60"), java.math.BigDecimal.ONE);
      assertThat(judged(ratio, above, IN_JULY)).isEqualTo(Verdict.REACHED);
    }

    @Test
    void should_be_told_where_the_target_has_no_figure() {
      Aim none = new Aim(IndicatorKind.UNDEFINED, Direction.NEITHER, Comparator.NONE, null, null);
      assertThat(judged(none, null, IN_JULY)).isEqualTo(Verdict.NO_FIGURE);
    }
  }

  @Nested
  class Better_than_the_period_before {

    @ParameterizedTest
    @CsvSource({
      "DOWN, 9.9, REACHED", "DOWN, 10, FELL_SHORT", "DOWN, 10.1, FELL_SHORT",
      "UP, 10.1, REACHED", "UP, 10, FELL_SHORT", "UP, 9.9, FELL_SHORT"
    })
    void should_be_so_in_the_direction_of_the_indicator(
        Direction direction, String value, Verdict expected) {
      assertThat(TargetRule.judge(better(direction), JUNE, of(value), of("10"), null, IN_JULY))
          .isEqualTo(expected);
    }

    @Test
    void should_not_be_measurable_without_it() {
      assertThat(TargetRule.judge(better(Direction.UP), JUNE, of("9"), null, null, IN_JULY))
          .isEqualTo(Verdict.NO_PREVIOUS);
    }

    @Test
    void should_not_be_measurable_where_there_was_nothing_to_measure_then() {
      Reading nothing = parts("0", "0");
      assertThat(TargetRule.judge(better(Direction.UP), JUNE, of("9"), nothing, null, IN_JULY))
          .isEqualTo(Verdict.NO_PREVIOUS);
    }
  }

  @Nested
  class Milestones {

    private final Aim byMidJune = doneBy(LocalDate.of(2026, 6, 15));

    @ParameterizedTest
    @CsvSource({
      "2026-06-14, REACHED",
      "2026-06-15, REACHED",
      "2026-06-16, FELL_SHORT",
      ", FELL_SHORT"
    })
    void should_be_reached_by_their_day(LocalDate done, Verdict expected) {
      assertThat(judged(byMidJune, Reading.done(done), IN_JUNE)).isEqualTo(expected);
    }

    @Test
    void should_stay_reached_though_the_period_runs() {
      Reading early = Reading.done(LocalDate.of(2026, 6, 1));
      assertThat(judged(byMidJune, early, LocalDate.of(2026, 6, 2))).isEqualTo(Verdict.REACHED);
    }

    @Test
    void should_be_missing_when_the_day_has_passed_and_nobody_told() {
      assertThat(judged(byMidJune, null, IN_JUNE)).isEqualTo(Verdict.UNMEASURED);
    }
  }

  @Nested
  class Rollups {

    private final Aim aim = share(Comparator.AT_LEAST, "90");

    @Test
    void should_be_missing_while_a_part_is_missing() {
      assertThat(TargetRule.judge(aim, JUNE, parts("99", "100"), null, new Parts(3, 2), IN_JULY))
          .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void should_be_judged_by_what_there_is_while_time_runs() {
      assertThat(TargetRule.judge(aim, JUNE, parts("99", "100"), null, new Parts(3, 2), IN_JUNE))
          .isEqualTo(Verdict.REACHED_SO_FAR);
    }

    @Test
    void should_not_be_summed_from_percentages() {
      Reading nothingCommon = new Reading(null, null, null, null);
      assertThat(TargetRule.judge(aim, JUNE, nothingCommon, null, new Parts(3, 3), IN_JULY))
          .isEqualTo(Verdict.NOT_SUMMABLE);
    }

    @ParameterizedTest
    @CsvSource({"2, REACHED", "2.1, FELL_SHORT"})
    void should_be_compared_by_the_longest_case_where_the_promise_is_to_everybody(
        String longest, Verdict expected) {
      Aim within =
          new Aim(
              IndicatorKind.DURATION, Direction.DOWN, Comparator.AT_MOST, AnAim.number("2"), null);
      assertThat(TargetRule.judge(within, JUNE, of(longest), null, new Parts(3, 3), IN_JULY))
          .isEqualTo(expected);
    }

    @Test
    void should_add_counts_up_and_not_compare_them_with_the_target_of_one_period() {
      Aim atMostTwo =
          new Aim(IndicatorKind.COUNT, Direction.DOWN, Comparator.AT_MOST, AnAim.number("2"), null);
      Verdict verdict =
          TargetRule.judge(atMostTwo, JUNE, of("6"), null, new Parts(12, 12), IN_JULY);
      assertThat(verdict).isEqualTo(Verdict.ONLY_SUMMED);
      assertThat(verdict.state()).isEqualTo(TargetState.NOT_MEASURABLE);
    }
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void every_verdict_that_time_may_change_should_be_of_a_running_period(Verdict verdict) {
    assertThat(verdict.isPassing())
        .isEqualTo(
            verdict == Verdict.NOT_BEGUN
                || verdict == Verdict.NOT_DUE
                || verdict == Verdict.REACHED_SO_FAR
                || verdict == Verdict.NOT_YET);
  }
}
