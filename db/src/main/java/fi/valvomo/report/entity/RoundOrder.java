package fi.valvomo.report.entity;

import java.util.UUID;

/**
 * What an officer wants of a round.
 *
 * @param days calendar days that units have for their answer, from the sending
 * @param everyMonths how many months later the same is asked again; null for once
 */
public record RoundOrder(
    String name, UUID templateId, Period period, RoundScope scope, int days, Integer everyMonths) {

  /** Whether no day is asked of twice when the round comes again. */
  public boolean periodFitsCycle() {
    return everyMonths == null || period.fitsInto(everyMonths);
  }
}
