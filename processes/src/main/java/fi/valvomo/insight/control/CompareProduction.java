package fi.valvomo.insight.control;

import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.insight.entity.CaseMix;
import fi.valvomo.insight.entity.ComparedGroup;
import fi.valvomo.insight.entity.ComparedIndicator;
import fi.valvomo.insight.entity.ComparedLine;
import fi.valvomo.insight.entity.Comparison;
import fi.valvomo.insight.entity.ComparisonFigures;
import fi.valvomo.insight.entity.GroupFigure;
import fi.valvomo.insight.entity.GroupSum;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.FieldChecks;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets own, purchased, voucher and grant production of a service beside each other. */
@ApplicationScoped
@Transactional
public class CompareProduction {

  private static final int FIRST_YEAR = 2000;

  @Inject private ComparisonFigures figures;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.median-units", defaultValue = "5")
  private int leastUnits;

  @Inject
  @ConfigProperty(name = "valvomo.case-mix-percent", defaultValue = "20")
  private int mixPercent;

  /**
   * The comparison of a service in a year.
   *
   * @param year null for the year that runs
   * @param published leaves out what tells of single people or units
   * @throws InvalidException without a service, or for a year that has not begun
   */
  public Comparison of(UnitType service, Integer year, boolean published) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    int wanted = year == null ? today.getYear() : year;
    new FieldChecks()
        .required("service", service)
        .unless(wanted >= FIRST_YEAR, "year", "least", FIRST_YEAR)
        .unless(wanted <= today.getYear(), "year", "most", today.getYear())
        .orThrow();
    LocalDate end = LocalDate.of(wanted, 12, 31);
    LocalDate last = end.isAfter(today) ? today : end;
    List<ComparedIndicator> indicators =
        figures.indicators(last).stream()
            .sorted(Comparator.comparing(ComparedIndicator::perspective))
            .toList();
    List<ComparedGroup> groups =
        figures.groups(service, last).stream()
            .sorted(Comparator.comparing(ComparedGroup::relation))
            .toList();
    Map<UUID, List<GroupSum>> sums =
        figures
            .sums(service, wanted, last, indicators.stream().map(ComparedIndicator::id).toList())
            .stream()
            .collect(Collectors.groupingBy(GroupSum::indicatorId));
    List<ComparedLine> lines =
        indicators.stream()
            .map(
                indicator ->
                    line(
                        indicator,
                        groups,
                        sums.getOrDefault(indicator.id(), List.of()),
                        endedPeriods(indicator.periodKind(), wanted, today)))
            .toList();
    return Comparison.of(
        service, wanted, last, leastUnits, published, groups, lines, new CaseMix(mixPercent));
  }

  private ComparedLine line(
      ComparedIndicator indicator, List<ComparedGroup> groups, List<GroupSum> sums, int periods) {
    Map<Object, GroupSum> byRelation =
        sums.stream().collect(Collectors.toMap(GroupSum::relation, Function.identity()));
    return new ComparedLine(
        indicator,
        groups.stream()
            .map(
                group -> {
                  GroupSum sum = byRelation.get(group.relation());
                  long expected = (long) group.units() * periods;
                  return sum == null
                      ? GroupFigure.none(group.relation(), expected)
                      : GroupFigure.of(sum, indicator, expected, leastUnits);
                })
            .toList());
  }

  /** How many periods of the year have ended: figures of others need not be there yet. */
  private static int endedPeriods(PeriodKind kind, int year, LocalDate today) {
    int ended = 0;
    LocalDate next = LocalDate.of(year, 1, 1).plusMonths(kind.months());
    while (next.getYear() == year || next.equals(LocalDate.of(year + 1, 1, 1))) {
      if (next.isAfter(today)) {
        break;
      }
      ended++;
      next = next.plusMonths(kind.months());
    }
    return ended;
  }
}
