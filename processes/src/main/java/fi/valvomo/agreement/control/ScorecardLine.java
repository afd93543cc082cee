package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Forecast;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.ServiceMedians.Median;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.agreement.entity.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One target on a scorecard.
 *
 * @param periods how it stood, the oldest first, in periods of its own kind
 * @param years the years that are summed from those
 * @param forecast where the figure goes until the end of the year, or null
 * @param yearForecast what the year will be of which the periods are parts, or null
 * @param median of the units of the same service in the newest period told; null where so few were
 *     measured that it would tell of one of them
 * @param beside names of other agreements that judge the newest period by the same indicator
 */
public record ScorecardLine(
    TargetRow target,
    List<StandingRow> periods,
    List<StandingRow> years,
    Trend trend,
    Forecast forecast,
    Forecast yearForecast,
    LocalDate forecastFor,
    Median median,
    List<String> beside) {

  private static final int YEARS = 2;

  /** The line of a target of a subject, beside the others that it has. */
  static ScorecardLine of(
      TargetRow target,
      Map<UUID, List<StandingRow>> byTarget,
      List<TargetRow> targets,
      Median median,
      LocalDate day) {
    List<StandingRow> rows = byTarget.get(target.id());
    List<StandingRow> own = ofKind(rows, target.periodKind());
    List<StandingRow> years =
        target.periodKind().isPartOfYear()
            ? ofKind(rows, PeriodKind.YEAR).stream()
                .filter(row -> !row.period().to().isBefore(since(day)))
                .toList()
            : List.of();
    List<TargetRow> same =
        targets.stream()
            .filter(it -> it.indicatorId().equals(target.indicatorId()))
            .filter(it -> byTarget.containsKey(it.id()))
            .toList();
    FigureRun run =
        FigureRun.of(
            same.stream().flatMap(it -> byTarget.get(it.id()).stream()).toList(),
            target.periodKind());
    LocalDate until = judgesNow(own, day) ? run.until(day, target.validTo()) : null;
    return new ScorecardLine(
        target,
        own,
        years,
        run.trend(target.direction()),
        run.forecast(until, target),
        run.ofYear(until, target),
        until,
        median,
        beside(own, target, same, byTarget));
  }

  /** Whether the running period is judged; what has ended with its agreement has no forecast. */
  private static boolean judgesNow(List<StandingRow> own, LocalDate day) {
    return !own.isEmpty() && !own.get(own.size() - 1).period().to().isBefore(day.minusDays(1));
  }

  /** Agreements that judge the newest period by the same indicator, each by its own target. */
  private static List<String> beside(
      List<StandingRow> own,
      TargetRow target,
      List<TargetRow> same,
      Map<UUID, List<StandingRow>> byTarget) {
    if (own.isEmpty()) {
      return List.of();
    }
    Period newest = own.get(own.size() - 1).period();
    return same.stream()
        .filter(it -> it.agreementId() != null && !it.agreementId().equals(target.agreementId()))
        .filter(it -> byTarget.get(it.id()).stream().anyMatch(row -> row.period().equals(newest)))
        .map(TargetRow::agreementName)
        .distinct()
        .toList();
  }

  /** The first of the days of which a card tells, of what is told more often than yearly. */
  static LocalDate since(LocalDate day) {
    return day.minusYears(YEARS).withDayOfYear(1);
  }

  /** The first day of the newest period in which a figure was told, or null. */
  static LocalDate newestTold(TargetRow target, List<StandingRow> rows) {
    return ofKind(rows, target.periodKind()).stream()
        .filter(row -> row.value() != null)
        .map(row -> row.period().from())
        .reduce(null, (before, last) -> last);
  }

  private static List<StandingRow> ofKind(List<StandingRow> rows, PeriodKind kind) {
    return rows.stream().filter(row -> row.period().kind() == kind).toList();
  }
}
