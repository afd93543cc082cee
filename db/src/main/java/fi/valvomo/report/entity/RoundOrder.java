package fi.valvomo.report.entity;

import java.util.UUID;

/**
 * What an officer wants of a round.
 *
 * @param name its own name, where it has one
 * @param days calendar days that units have for their answer, from the sending
 * @param everyMonths how many months later the same is asked again; null for once
 */
public record RoundOrder(
    RoundName name,
    UUID templateId,
    Period period,
    RoundScope scope,
    int days,
    Integer everyMonths) {

  /** Called by its template and its period. */
  public RoundOrder(
      UUID templateId, Period period, RoundScope scope, int days, Integer everyMonths) {
    this(RoundName.NONE, templateId, period, scope, days, everyMonths);
  }

  /** Whether no day is asked of twice when the round comes again. */
  public boolean periodFitsCycle() {
    return everyMonths == null || period.fitsInto(everyMonths);
  }
}
