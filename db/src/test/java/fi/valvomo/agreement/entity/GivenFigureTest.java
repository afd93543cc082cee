package fi.valvomo.agreement.entity;

import static fi.valvomo.agreement.entity.AnAim.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenFigureTest {

  static Indicator indicator(IndicatorKind kind) {
    IndicatorFacts facts =
        new IndicatorFacts(
            "T1",
            "Mittari",
            null,
            null,
            null,
            null,
            null,
            null,
            kind,
            Direction.UP,
            "%",
            null,
            PeriodKind.MONTH,
            null,
            null,
            null,
            1,
            LocalDate.of(2020, 1, 1),
            null,
            null);
    return Indicator.define(facts, Viewer.SYSTEM, Instant.EPOCH);
  }

  private static Reading whole(IndicatorKind kind, String value, Scale scale) {
    return new GivenFigure(number(value), null, null, null, scale).of(indicator(kind));
  }

  private static Reading parts(IndicatorKind kind, String value, String above, String below) {
    return new GivenFigure(number(value), number(above), number(below), null, null)
        .of(indicator(kind));
  }

  private static void invalid(
      String expected, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidException.class))
        .extracting(wrong -> wrong.errors().get(0).field() + " " + wrong.errors().get(0).code())
        .isEqualTo(expected);
  }

  @Nested
  class Shares {

    @ParameterizedTest
    @CsvSource({
      "89.5, PERCENT, 89.5",
      "0.895, FRACTION, 89.5",
      "89.5, , 89.5",
      "1.5, , 1.5",
      "0, , 0",
      "0.9, PERCENT, 0.9",
      "1, FRACTION, 100"
    })
    void should_be_per_cent_whichever_scale_they_are_told_in(
        String told, Scale scale, BigDecimal expected) {
      assertThat(whole(IndicatorKind.SHARE, told, scale).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.9", "1"})
    void should_be_refused_while_it_is_unclear_whether_they_are_per_cent(String told) {
      invalid("value scaleUnclear", () -> whole(IndicatorKind.SHARE, told, null));
    }

    @ParameterizedTest
    @CsvSource({"100.1, PERCENT", "-1, PERCENT", "1.01, FRACTION"})
    void should_lie_between_nothing_and_all(String told, Scale scale) {
      invalid("value between", () -> whole(IndicatorKind.SHARE, told, scale));
    }

    @Test
    void should_be_made_of_their_parts() {
      assertThat(parts(IndicatorKind.SHARE, null, "2", "3").value())
          .isEqualByComparingTo("66.666667");
    }

    @Test
    void should_have_no_figure_where_there_was_nothing_to_measure() {
      assertThat(parts(IndicatorKind.SHARE, null, "0", "0").value()).isNull();
    }

    @Test
    void should_not_have_more_above_than_below_the_line() {
      invalid(
          "numerator numeratorAboveDenominator",
          () -> parts(IndicatorKind.SHARE, null, "11", "10"));
    }

    @Test
    void should_not_be_told_as_one_figure_and_as_another_by_their_parts() {
      invalid("value valueAgainstParts", () -> parts(IndicatorKind.SHARE, "80", "9", "10"));
      assertThat(parts(IndicatorKind.SHARE, "66.7", "2", "3").value())
          .isEqualByComparingTo("66.666667");
    }
  }

  @Nested
  class Other_kinds {

    @Test
    void a_suggestion_figure_should_lie_between_minus_and_plus_a_hundred() {
      assertThat(whole(IndicatorKind.NPS, "-100", null).value()).isEqualByComparingTo("-100");
      invalid("value between", () -> whole(IndicatorKind.NPS, "101", null));
      assertThat(parts(IndicatorKind.NPS, null, "-3", "10").value()).isEqualByComparingTo("-30");
    }

    @Test
    void yes_should_be_one_and_no_zero() {
      assertThat(whole(IndicatorKind.YES_NO, "1", null).value()).isEqualByComparingTo("1");
      invalid("value yesNo", () -> whole(IndicatorKind.YES_NO, "2", null));
    }

    @Test
    void a_count_should_not_be_negative() {
      invalid("value between", () -> whole(IndicatorKind.COUNT, "-1", null));
    }

    @Test
    void a_milestone_should_have_its_day_or_say_not_yet() {
      Indicator milestone = indicator(IndicatorKind.MILESTONE);
      LocalDate day = LocalDate.of(2023, 1, 30);
      assertThat(new GivenFigure(null, null, null, day, null).of(milestone).doneOn())
          .isEqualTo(day);
      assertThat(new GivenFigure(BigDecimal.ZERO, null, null, null, null).of(milestone).doneOn())
          .isNull();
      invalid("doneOn required", () -> new GivenFigure(null, null, null, null, null).of(milestone));
      invalid(
          "value dayInstead",
          () -> new GivenFigure(BigDecimal.ONE, null, null, null, null).of(milestone));
    }

    @Test
    void what_nobody_has_defined_should_not_be_measured() {
      assertThatThrownBy(() -> whole(IndicatorKind.UNDEFINED, "1", null))
          .isInstanceOf(RefusedException.class)
          .hasMessage("INDICATOR_UNDEFINED");
    }

    @Test
    void nothing_at_all_should_be_refused() {
      invalid("value required", () -> whole(IndicatorKind.COUNT, null, null));
      invalid("denominator required", () -> parts(IndicatorKind.SHARE, null, "1", null));
      invalid("numerator required", () -> parts(IndicatorKind.SHARE, null, null, "1"));
    }
  }
}
