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
import java.time.LocalDate;
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
  // of what is told once a year, four figures make a line
  private static final int YEARS_OF_YEARLY = 8;

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
   * @param yearForecast what the year will be of which the periods are parts, or null
   * @param median of the units of the same service in the newest period told; null where so few
   *     were measured that it would tell of one of them
   * @param beside names of other agreements that judge the newest period by the same indicator
   */
  public record Line(
      TargetRow target,
      List<StandingRow> periods,
      List<StandingRow> years,
      Trend trend,
      Forecast forecast,
      Forecast yearForecast,
      LocalDate forecastFor,
      Median median,
      List<String> beside) {}

  /**
   * The scorecard of a subject.
   *
   * @throws MissingException when there is no such subject, or this person may not know of it
   */
  public Scorecard of(UUID subjectId, Viewer viewer) {
    Named subject = subject(subjectId, viewer);
    LocalDate day = today.day();
    LocalDate longSince = day.minusYears(YEARS_OF_YEARLY).withDayOfYear(1);
    Map<UUID, List<StandingRow>> byTarget =
        standings.ofSubject(subjectId, since(day), longSince).stream()
            .collect(Collectors.groupingBy(StandingRow::targetId));
    List<TargetRow> targets = standings.targets(byTarget.keySet());
    Map<UUID, Median> medians = medians(subjectId, targets, byTarget);
    List<Line> lines =
        targets.stream()
            .map(target -> line(target, byTarget, targets, medians.get(target.indicatorId()), day))
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

  private static Line line(
      TargetRow target,
      Map<UUID, List<StandingRow>> byTarget,
      List<TargetRow> targets,
      Median median,
      LocalDate day) {
    List<StandingRow> rows = byTarget.get(target.id());
    List<StandingRow> own = of(rows, target.periodKind());
    List<StandingRow> years =
        target.periodKind().isPartOfYear()
            ? of(rows, PeriodKind.YEAR).stream()
                .filter(row -> !row.period().to().isBefore(since(day)))
                .toList()
            : List.of();
    List<TargetRow> same =
        targets.stream().filter(it -> it.indicatorId().equals(target.indicatorId())).toList();
    FigureRun run =
        FigureRun.of(
            same.stream().flatMap(it -> byTarget.get(it.id()).stream()).toList(),
            target.periodKind());
    LocalDate until = judgesNow(own, day) ? run.until(day, target.validTo()) : null;
    return new Line(
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

  private static LocalDate since(LocalDate day) {
    return day.minusYears(YEARS).withDayOfYear(1);
  }

  private static List<StandingRow> of(List<StandingRow> rows, PeriodKind kind) {
    return rows.stream().filter(row -> row.period().kind() == kind).toList();
  }
}
