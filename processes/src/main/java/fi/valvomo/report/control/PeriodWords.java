package fi.valvomo.report.control;

import fi.valvomo.report.entity.Period;
import java.time.format.DateTimeFormatter;

/** A period as people write it: 1.1.–30.4.2026. */
final class PeriodWords {

  private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.");

  private PeriodWords() {}

  static String of(Period period) {
    boolean sameYear = period.from().getYear() == period.to().getYear();
    return (sameYear ? SHORT : WHOLE).format(period.from()) + "–" + WHOLE.format(period.to());
  }
}
