package fi.valvomo.agreement.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a figure would stand some periods from now if it went on as it did: a straight line through
 * the figures of the past, with the span in which nineteen of twenty would fall. A forecast is
 * never a measurement, and is always shown as one.
 *
 * @param value on the line
 * @param low lower end of the span
 * @param high upper end of the span
 * @param basedOn of how many figures it is made
 */
public record Forecast(BigDecimal value, BigDecimal low, BigDecimal high, int basedOn) {

  /** Fewer figures make no line worth showing. */
  public static final int LEAST = 4;

  private static final int MOST = 12;
  // two-sided 95 % points of Student's distribution, by degrees of freedom from 1 to 10
  private static final double[] STUDENT = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228
  };

  /** The line through figures at equal distances. */
  private record Line(double level, double slope, double residual, double spread, int count) {

    double at(double place) {
      return level + slope * place;
    }

    double student() {
      return STUDENT[count - 3];
    }
  }

  /**
   * The forecast for so many periods after the last figure, or null where there are too few.
   *
   * @param figures the oldest first, one for each period without gaps
   * @param kind bounds the span: a share stays between 0 and 100
   */
  public static Forecast of(List<BigDecimal> figures, int ahead, IndicatorKind kind) {
    if (figures.size() < LEAST) {
      return null;
    }
    Line line = line(figures);
    double middle = (line.count() - 1) / 2.0;
    double place = line.count() - 1.0 + ahead;
    double distance = place - middle;
    double error =
        line.residual() * Math.sqrt(1 + 1.0 / line.count() + distance * distance / line.spread());
    double margin = line.student() * error;
    return new Forecast(
        bounded(line.at(place), kind),
        bounded(line.at(place) - margin, kind),
        bounded(line.at(place) + margin, kind),
        line.count());
  }

  /**
   * What a year will be when its last periods have gone as they did so far: its known figures with
   * the forecasts of those that are to come, gathered as the indicator rolls up. Pooled figures are
   * taken as if as many stood behind each. Null where there are too few, or no common figure.
   *
   * @param told the figures of the year so far, a tail of all
   * @param ahead how many of its periods are to come
   */
  public static Forecast ofWhole(
      List<BigDecimal> told,
      List<BigDecimal> figures,
      int ahead,
      Rollup rollup,
      IndicatorKind kind) {
    if (figures.size() < LEAST || rollup == Rollup.NONE) {
      return null;
    }
    List<Forecast> coming =
        IntStream.rangeClosed(1, ahead).mapToObj(place -> of(figures, place, kind)).toList();
    // errors of one line go together, so that the ends of the spans may be gathered as they are
    return new Forecast(
        gathered(told, coming, Forecast::value, rollup),
        gathered(told, coming, Forecast::low, rollup),
        gathered(told, coming, Forecast::high, rollup),
        Math.min(figures.size(), MOST));
  }

  private static BigDecimal gathered(
      List<BigDecimal> told,
      List<Forecast> coming,
      Function<Forecast, BigDecimal> part,
      Rollup rollup) {
    List<BigDecimal> all = Stream.concat(told.stream(), coming.stream().map(part)).toList();
    return switch (rollup) {
      case GREATEST -> all.stream().reduce(all.get(0), BigDecimal::max);
      case SUM -> all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      default ->
          all.stream()
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(BigDecimal.valueOf(all.size()), Reading.KEPT, RoundingMode.HALF_UP);
    };
  }

  /** Where the figures go: told only where the slope stands out of their own variation. */
  public static Trend trend(List<BigDecimal> figures, Direction direction) {
    if (figures.size() < LEAST) {
      return Trend.UNKNOWN;
    }
    Line line = line(figures);
    double doubt = line.student() * line.residual() / Math.sqrt(line.spread());
    if (line.slope() == 0 || Math.abs(line.slope()) <= doubt) {
      return Trend.STEADY;
    }
    return switch (direction) {
      case NEITHER -> Trend.CHANGING;
      case UP -> line.slope() > 0 ? Trend.IMPROVING : Trend.WORSENING;
      case DOWN -> line.slope() < 0 ? Trend.IMPROVING : Trend.WORSENING;
    };
  }

  private static Line line(List<BigDecimal> all) {
    List<BigDecimal> figures = all.subList(Math.max(0, all.size() - MOST), all.size());
    int count = figures.size();
    double middle = (count - 1) / 2.0;
    double mean = figures.stream().mapToDouble(BigDecimal::doubleValue).sum() / count;
    double spread = 0;
    double together = 0;
    for (int i = 0; i < count; i++) {
      spread += (i - middle) * (i - middle);
      together += (i - middle) * (figures.get(i).doubleValue() - mean);
    }
    double slope = together / spread;
    double level = mean - slope * middle;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double off = figures.get(i).doubleValue() - (level + slope * i);
      squares += off * off;
    }
    return new Line(level, slope, Math.sqrt(squares / (count - 2)), spread, count);
  }

  private static BigDecimal bounded(double value, IndicatorKind kind) {
    double bounded = value;
    if (kind.isShare()) {
      bounded = Math.min(100, Math.max(0, value));
    } else if (kind == IndicatorKind.NPS) {
      bounded = Math.min(100, Math.max(-100, value));
    } else if (kind == IndicatorKind.COUNT || kind == IndicatorKind.DURATION) {
      bounded = Math.max(0, value);
    }
    return BigDecimal.valueOf(bounded).setScale(Reading.KEPT, RoundingMode.HALF_UP);
  }
}
