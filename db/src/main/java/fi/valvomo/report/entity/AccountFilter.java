package fi.valvomo.report.entity;

import fi.valvomo.producer.entity.RelationType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person looks for among accounts; null means anything.
 *
 * @param late only those that are awaited after their last day
 * @param broken only those whose address does not work
 * @param today the day against which late is told
 */
public record AccountFilter(
    UUID unitId,
    UUID producerId,
    AccountState state,
    RelationType relation,
    boolean late,
    boolean broken,
    LocalDate today) {

  /** All of one unit. */
  public static AccountFilter ofUnit(UUID unitId, LocalDate today) {
    return new AccountFilter(unitId, null, null, null, false, false, today);
  }
}
