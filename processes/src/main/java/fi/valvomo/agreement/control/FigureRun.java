package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Forecast;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.agreement.entity.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The figures of one indicator without a gap up to the newest, whichever target judged them: a line
 * through gaps would pretend to know them, and a target that changes does not change what was
 * measured.
 *
 * @param rows the oldest first
 * @param judged how many periods of the newest figure's year have been judged until it
 */
record FigureRun(List<StandingRow> rows, long judged) {

  /** Of what is judged by one indicator, of one subject. */
  static FigureRun of(Collection<StandingRow> judged, PeriodKind kind) {
    NavigableMap<LocalDate, StandingRow> byPeriod = new TreeMap<>();
    judged.stream()
        .filter(row -> row.period().kind() == kind)
        .forEach(row -> byPeriod.put(row.period().from(), row));
    LinkedList<StandingRow> run = new LinkedList<>();
    for (StandingRow row : byPeriod.descendingMap().values()) {
      if (row.value() != null
          && (run.isEmpty() || row.period().next().equals(run.getFirst().period()))) {
        run.addFirst(row);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    long untilNewest =
        run.isEmpty()
            ? 0
            : byPeriod.headMap(run.getLast().period().from(), true).values().stream()
                .filter(row -> row.period().year().equals(run.getLast().period().year()))
                .count();
    return new FigureRun(List.copyOf(run), untilNewest);
  }

  Trend trend(Direction direction) {
    return Forecast.trend(figures(), direction);
  }

  /** Where the figure goes until a day, or null. */
  Forecast forecast(LocalDate until, TargetRow target) {
    return until == null ? null : Forecast.of(figures(), ahead(until), target.kind());
  }

  /**
   * What the year will be in the end; null where parts of it are unknown, are not aimed at, or make
   * no figure.
   */
  Forecast ofYear(LocalDate until, TargetRow target) {
    if (until == null || !target.periodKind().isPartOfYear()) {
      return null;
    }
    Period year = PeriodKind.YEAR.of(until);
    if (until.isBefore(year.to())) {
      return null;
    }
    List<BigDecimal> told =
        rows.stream()
            .filter(row -> row.period().year().equals(year))
            .map(StandingRow::value)
            .toList();
    boolean whole = told.isEmpty() || told.size() == judged;
    return whole
        ? Forecast.ofWhole(told, figures(), ahead(until), target.rollup(), target.kind())
        : null;
  }

  /** The end of the year that runs, or of the target; what is past has no forecast. */
  LocalDate until(LocalDate day, LocalDate targetEnds) {
    if (rows.isEmpty()) {
      return null;
    }
    Period year = PeriodKind.YEAR.of(day);
    LocalDate last = rows.get(rows.size() - 1).period().to();
    LocalDate end = targetEnds != null && targetEnds.isBefore(year.to()) ? targetEnds : year.to();
    boolean goesOn = !last.isBefore(year.from().minusDays(1)) && ahead(end) > 0;
    return goesOn ? end : null;
  }

  private List<BigDecimal> figures() {
    return rows.stream().map(StandingRow::value).toList();
  }

  /** How many more periods end until then. */
  private int ahead(LocalDate until) {
    Period period = rows.get(rows.size() - 1).period().next();
    int periods = 0;
    while (!period.to().isAfter(until)) {
      period = period.next();
      periods++;
    }
    return periods;
  }
}
