package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How old an open finding is: the days from that on which it was opened, as the day was in Finland,
 * to today. Lists and figures count by this one rule.
 */
public final class FindingAge {

  private FindingAge() {}

  /** Those opened at this instant or later are at most so many days old. */
  public static Instant atMost(int days, LocalDate today) {
    return today.minusDays(days).atStartOfDay(Deadline.ZONE).toInstant();
  }

  /** Those opened before this instant are at least so many days old. */
  public static Instant atLeast(int days, LocalDate today) {
    return atMost(days - 1, today);
  }
}
