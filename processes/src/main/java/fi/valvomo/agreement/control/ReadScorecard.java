package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Forecast;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings;
import fi.valvomo.agreement.entity.Standings.Median;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.agreement.entity.Trend;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All targets of one unit, producer, service line or agreement on one page (tuloskortti). */
@ApplicationScoped
@Transactional
public class ReadScorecard {

  private static final int YEARS = 2;

  @Inject private Standings standings;
  @Inject private ServiceUnits units;
  @Inject private Today today;

  @Inject
  @ConfigProperty(name = "valvomo.median-units", defaultValue = "5")
  private int leastUnits;

  /** How everything stands for one subject. */
  public record Scorecard(Named subject, List<Line> lines) {}

  /**
   * One target on it.
   *
   * @param periods how it stood, the oldest first, in periods of its own kind
   * @param years the years that are summed from those
   * @param forecast where the figure goes until the end of the year, or null
   * @param median of the units of the same service in the newest period told; null where so few
   *     were measured that it would tell of one of them
   */
  public record Line(
      TargetRow target,
      List<StandingRow> periods,
      List<StandingRow> years,
      Trend trend,
      Forecast forecast,
      LocalDate forecastFor,
      Median median) {}

  /**
   * The scorecard of a subject.
   *
   * @throws MissingException when there is no such subject, or this person may not know of it
   */
  public Scorecard of(UUID subjectId, Viewer viewer) {
    Named subject = subject(subjectId, viewer);
    LocalDate day = today.day();
    LocalDate since = day.minusYears(YEARS).withDayOfYear(1);
    Map<UUID, List<StandingRow>> byTarget =
        standings.ofSubject(subjectId, since).stream()
            .collect(Collectors.groupingBy(StandingRow::targetId));
    List<TargetRow> targets = standings.targets(byTarget.keySet());
    Map<UUID, Median> medians = medians(subjectId, targets, byTarget);
    List<Line> lines =
        targets.stream()
            .map(
                target ->
                    line(target, byTarget.get(target.id()), medians.get(target.indicatorId()), day))
            .toList();
    return new Scorecard(subject, lines);
  }

  private Named subject(UUID id, Viewer viewer) {
    if (!viewer.readsAllCases()) {
      boolean own =
          viewer.mayRead(id)
              || units
                  .find(id)
                  .map(unit -> viewer.mayRead(unit.producerId(), unit.id()))
                  .orElse(false);
      if (!own) {
        throw new MissingException("subject " + id);
      }
    }
    return standings.names(Set.of(id)).stream()
        .filter(named -> named.name() != null)
        .findFirst()
        .orElseThrow(() -> new MissingException("subject " + id));
  }

  /** Of the service of a unit, in the newest period that it has told of; others have none. */
  private Map<UUID, Median> medians(
      UUID subjectId, List<TargetRow> targets, Map<UUID, List<StandingRow>> byTarget) {
    Map<UUID, LocalDate> newest = new HashMap<>();
    for (TargetRow target : targets) {
      of(byTarget.get(target.id()), target.periodKind()).stream()
          .filter(row -> row.value() != null)
          .forEach(row -> newest.put(target.indicatorId(), row.period().from()));
    }
    return units
        .find(subjectId)
        .map(unit -> standings.medians(unit.facts().type(), newest))
        .orElse(Map.of())
        .entrySet()
        .stream()
        .filter(found -> found.getValue().units() >= leastUnits)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Line line(TargetRow target, List<StandingRow> rows, Median median, LocalDate day) {
    List<StandingRow> own = of(rows, target.periodKind());
    List<StandingRow> years =
        target.periodKind().isPartOfYear() ? of(rows, PeriodKind.YEAR) : List.of();
    List<StandingRow> run = lastRun(own);
    List<BigDecimal> figures = run.stream().map(StandingRow::value).toList();
    Trend trend = Forecast.trend(figures, target.direction());
    LocalDate until = run.isEmpty() ? null : endOfYear(run, day);
    Forecast forecast =
        until == null ? null : Forecast.of(figures, ahead(run, until), target.kind());
    return new Line(target, own, years, trend, forecast, forecast == null ? null : until, median);
  }

  private static List<StandingRow> of(List<StandingRow> rows, PeriodKind kind) {
    return rows.stream().filter(row -> row.period().kind() == kind).toList();
  }

  /** The figures without a gap up to the newest: a line through gaps would pretend to know them. */
  private static List<StandingRow> lastRun(List<StandingRow> rows) {
    List<StandingRow> run = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      StandingRow row = rows.get(i);
      if (row.value() != null
          && (run.isEmpty() || row.period().next().equals(run.get(run.size() - 1).period()))) {
        run.add(row);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    Collections.reverse(run);
    return run;
  }

  /** The end of the year that runs; a target of past years has no forecast. */
  private static LocalDate endOfYear(List<StandingRow> run, LocalDate day) {
    Period last = run.get(run.size() - 1).period();
    Period year = PeriodKind.YEAR.of(day);
    boolean goesOn = !last.to().isBefore(year.from().minusDays(1)) && last.to().isBefore(year.to());
    return goesOn ? year.to() : null;
  }

  private static int ahead(List<StandingRow> run, LocalDate until) {
    Period period = run.get(run.size() - 1).period();
    int periods = 0;
    while (period.to().isBefore(until)) {
      period = period.next();
      periods++;
    }
    return periods;
  }
}
