package fi.valvomo.it;

import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.it.JudgedWorld.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums the years of units as slowly and plainly as can be. */
final class SlowYears {

  private SlowYears() {}

  static List<String> sums(List<Told> figures) {
    Map<String, List<Reading>> ofYears =
        figures.stream()
            .filter(told -> told.subject().type() == PartyType.UNIT)
            .filter(told -> told.reading().value() != null)
            .collect(
                Collectors.groupingBy(
                    SlowYears::year, Collectors.mapping(Told::reading, Collectors.toList())));
    return ofYears.entrySet().stream()
        .map(year -> year.getKey() + " " + sum(year.getValue()))
        .sorted()
        .toList();
  }

  private static String year(Told told) {
    return told.subject().id() + " " + told.period().from().getYear() + " " + told.indicator().id();
  }

  private static String sum(List<Reading> readings) {
    boolean parted = readings.stream().allMatch(reading -> reading.denominator() != null);
    BigDecimal mean =
        total(readings, Reading::value)
            .divide(BigDecimal.valueOf(readings.size()), 20, RoundingMode.HALF_UP)
            .setScale(Reading.KEPT, RoundingMode.HALF_UP);
    return readings.size()
        + " "
        + mean.toPlainString()
        + " "
        + (parted ? total(readings, Reading::numerator).toPlainString() : "-1")
        + " "
        + (parted ? total(readings, Reading::denominator).toPlainString() : "-1");
  }

  private static BigDecimal total(List<Reading> readings, Function<Reading, BigDecimal> part) {
    return readings.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
