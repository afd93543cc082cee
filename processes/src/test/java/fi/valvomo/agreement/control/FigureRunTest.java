package fi.valvomo.agreement.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Forecast;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.agreement.entity.Trend;
import fi.valvomo.agreement.entity.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FigureRunTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  /** Figures from a period on, one after the other; null is one that nobody told. */
  private static List<StandingRow> rows(PeriodKind kind, String from, String... values) {
    List<StandingRow> rows = new ArrayList<>();
    Period period = kind.of(LocalDate.parse(from));
    for (String value : values) {
      BigDecimal figure = value == null ? null : new BigDecimal(value);
      Verdict verdict = figure == null ? Verdict.UNMEASURED : Verdict.REACHED;
      rows.add(
          new StandingRow(
              UUID.randomUUID(),
              UUID.randomUUID(),
              "UNIT",
              period,
              verdict.state(),
              verdict,
              figure,
              null,
              null,
              null,
              null,
              null,
              null,
              false,
              null,
              null,
              null,
              null));
      period = period.next();
    }
    return rows;
  }

  private static TargetRow target(PeriodKind kind, Rollup rollup) {
    return new TargetRow(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        "M1",
        "Mittari",
        null,
        null,
        null,
        IndicatorKind.COUNT,
        Direction.UP,
        null,
        0,
        kind,
        null,
        null,
        null,
        null,
        Comparator.AT_LEAST,
        BigDecimal.ONE,
        null,
        null,
        1,
        LocalDate.of(2020, 1, 1),
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        rollup,
        null);
  }

  @Nested
  class What_is_told_once_a_year {

    private final FigureRun run =
        FigureRun.of(rows(PeriodKind.YEAR, "2022-01-01", "10", "12", "14", "16"), PeriodKind.YEAR);

    @Test
    void should_have_a_forecast_of_the_running_year_and_a_trend_from_four_years_on() {
      LocalDate until = run.until(TODAY, null);
      assertThat(until).isEqualTo(END);
      Forecast forecast = run.forecast(until, target(PeriodKind.YEAR, Rollup.SUM));
      assertThat(forecast.value()).isEqualByComparingTo("18");
      assertThat(run.trend(Direction.UP)).isEqualTo(Trend.IMPROVING);
      assertThat(run.ofYear(until, target(PeriodKind.YEAR, Rollup.SUM))).isNull();
    }

    @Test
    void should_have_none_where_the_newest_year_is_long_past() {
      assertThat(run.until(LocalDate.of(2028, 3, 1), null)).isNull();
    }
  }

  @Nested
  class What_is_told_of_parts_of_a_year {

    private final TargetRow target = target(PeriodKind.QUARTER, Rollup.SUM);

    private FigureRun run(String... values) {
      return FigureRun.of(rows(PeriodKind.QUARTER, "2025-07-01", values), PeriodKind.QUARTER);
    }

    @Test
    void should_have_a_forecast_of_the_whole_year_with_what_is_known_of_it() {
      FigureRun run = run("10", "20", "30", "40");
      Forecast year = run.ofYear(run.until(TODAY, null), target);
      assertThat(year.value()).as("30 + 40 + 50 + 60").isEqualByComparingTo("180");
    }

    @Test
    void should_have_none_of_the_year_where_one_of_its_parts_is_missing() {
      List<StandingRow> rows = rows(PeriodKind.MONTH, "2026-01-01", "1", null, "3", "4", "5", "6");
      FigureRun run = FigureRun.of(rows, PeriodKind.MONTH);
      LocalDate until = run.until(TODAY, null);
      assertThat(run.forecast(until, target)).isNotNull();
      assertThat(run.ofYear(until, target)).isNull();
    }

    @Test
    void should_look_no_further_than_the_target_holds() {
      LocalDate ends = LocalDate.of(2026, 9, 30);
      FigureRun run = run("10", "20", "30", "40");
      assertThat(run.until(TODAY, ends)).isEqualTo(ends);
      assertThat(run.forecast(ends, target).value()).isEqualByComparingTo("50");
      assertThat(run.ofYear(ends, target)).as("a part is no year").isNull();
    }
  }
}
