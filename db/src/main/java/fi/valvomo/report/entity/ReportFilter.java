package fi.valvomo.report.entity;

import fi.valvomo.producer.entity.RelationType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person looks for among reports; null means anything.
 *
 * @param late only those that are awaited after their last day, or were left unanswered
 * @param today the day against which late is told
 */
public record ReportFilter(
    UUID roundId,
    UUID unitId,
    UUID producerId,
    ReportState state,
    RelationType relation,
    boolean late,
    LocalDate today) {

  /** All of one round. */
  public static ReportFilter ofRound(UUID roundId, LocalDate today) {
    return new ReportFilter(roundId, null, null, null, null, false, today);
  }

  /** Those of a round that are awaited and late. */
  public static ReportFilter lateOf(UUID roundId, LocalDate today) {
    return new ReportFilter(roundId, null, null, null, null, true, today);
  }
}
