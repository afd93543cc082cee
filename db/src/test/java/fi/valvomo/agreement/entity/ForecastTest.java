package fi.valvomo.agreement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static List<BigDecimal> figures(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  @Nested
  class A_forecast {

    @Test
    void should_go_on_along_a_straight_line_without_doubt_where_nothing_varies() {
      Forecast forecast = Forecast.of(figures("70", "72", "74", "76"), 3, IndicatorKind.COUNT);
      assertThat(forecast.value()).isEqualByComparingTo("82");
      assertThat(forecast.low()).isEqualByComparingTo("82");
      assertThat(forecast.high()).isEqualByComparingTo("82");
    }

    @Test
    void should_span_more_the_further_it_looks() {
      List<BigDecimal> figures = figures("70", "75", "71", "77", "74", "79");
      Forecast near = Forecast.of(figures, 1, IndicatorKind.COUNT);
      Forecast far = Forecast.of(figures, 6, IndicatorKind.COUNT);
      assertThat(far.high().subtract(far.low())).isGreaterThan(near.high().subtract(near.low()));
    }

    @Test
    void should_be_what_the_textbook_says() {
      // by hand: mean 4, slope 1.2, residual variance 1.2/2, t(2) 4.303, prediction at x = 4
      Forecast forecast = Forecast.of(figures("2", "4", "4", "6"), 1, IndicatorKind.COUNT);
      assertThat(forecast.value()).isEqualByComparingTo("7");
      double margin = 4.303 * Math.sqrt(0.4) * Math.sqrt(1 + 0.25 + 2.5 * 2.5 / 5);
      assertThat(forecast.high().doubleValue()).isCloseTo(7 + margin, offset());
      assertThat(forecast.low().doubleValue()).isCloseTo(7 - margin, offset());
    }

    @Test
    void of_a_share_should_stay_between_nothing_and_all() {
      Forecast forecast = Forecast.of(figures("80", "90", "95", "99"), 5, IndicatorKind.SHARE);
      assertThat(forecast.value()).isEqualByComparingTo("100");
      assertThat(forecast.high()).isEqualByComparingTo("100");
    }

    @Test
    void should_not_be_made_of_three_figures() {
      assertThat(Forecast.of(figures("1", "2", "3"), 1, IndicatorKind.COUNT)).isNull();
    }
  }

  @Nested
  class A_forecast_of_a_year {

    private final List<BigDecimal> all = figures("10", "20", "30", "40", "50", "60");
    private final List<BigDecimal> told = figures("30", "40", "50", "60");

    @Test
    void should_be_the_mean_of_what_is_known_and_what_is_to_come() {
      Forecast year = Forecast.ofWhole(told, all, 2, Rollup.POOLED, IndicatorKind.SHARE);
      assertThat(year.value()).as("30 to 80").isEqualByComparingTo("55");
      assertThat(year.basedOn()).isEqualTo(6);
    }

    @Test
    void should_be_the_sum_of_counts() {
      Forecast year = Forecast.ofWhole(told, all, 2, Rollup.SUM, IndicatorKind.COUNT);
      assertThat(year.value()).isEqualByComparingTo("330");
    }

    @Test
    void should_be_no_less_than_the_longest_case_that_is_known() {
      List<BigDecimal> falling = figures("9", "7", "5", "3");
      Forecast year =
          Forecast.ofWhole(falling, falling, 2, Rollup.GREATEST, IndicatorKind.DURATION);
      assertThat(year.value()).isEqualByComparingTo("9");
    }

    @Test
    void should_doubt_only_what_is_to_come() {
      List<BigDecimal> varied = figures("70", "75", "71", "77", "74", "79");
      Forecast near = Forecast.ofWhole(varied, varied, 1, Rollup.POOLED, IndicatorKind.SHARE);
      Forecast far = Forecast.ofWhole(varied, varied, 6, Rollup.POOLED, IndicatorKind.SHARE);
      assertThat(near.low()).isLessThan(near.value());
      assertThat(far.high().subtract(far.low())).isGreaterThan(near.high().subtract(near.low()));
    }

    @Test
    void should_not_be_made_where_parts_make_no_common_figure_or_are_few() {
      assertThat(Forecast.ofWhole(told, all, 2, Rollup.NONE, IndicatorKind.COUNT)).isNull();
      assertThat(
              Forecast.ofWhole(figures("1"), figures("1", "2"), 2, Rollup.SUM, IndicatorKind.COUNT))
          .isNull();
    }
  }

  @Nested
  class A_trend {

    @Test
    void should_be_told_in_the_direction_of_the_indicator() {
      List<BigDecimal> rising = figures("70", "72", "73", "75", "76");
      assertThat(Forecast.trend(rising, Direction.UP)).isEqualTo(Trend.IMPROVING);
      assertThat(Forecast.trend(rising, Direction.DOWN)).isEqualTo(Trend.WORSENING);
      assertThat(Forecast.trend(rising, Direction.NEITHER)).isEqualTo(Trend.CHANGING);
    }

    @Test
    void should_be_steady_where_the_slope_drowns_in_the_variation() {
      assertThat(Forecast.trend(figures("70", "90", "60", "85", "72"), Direction.UP))
          .isEqualTo(Trend.STEADY);
    }
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(0.001);
  }
}
