package fi.valvomo.finding.entity;

import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person looks for among findings; null means anything.
 *
 * @param open only those in which something is still to be done
 * @param overdue only open ones whose last day has passed
 * @param theme its code, or {@link #NONE}
 * @param objective its code, or {@link #NONE}
 * @param openedFrom only those opened at this instant or later
 * @param openedBefore only those opened before this instant
 * @param today the day against which overdue is told
 */
public record FindingFilter(
    UUID inspectionId,
    UUID unitId,
    UUID producerId,
    boolean open,
    FindingState state,
    Severity severity,
    Scope scope,
    boolean overdue,
    String theme,
    RelationType relation,
    String objective,
    String criterionCode,
    Instant openedFrom,
    Instant openedBefore,
    LocalDate today) {

  /** Of a theme or objective: only findings that have none. */
  public static final String NONE = "NONE";

  static boolean asksForNone(String code) {
    return NONE.equals(code);
  }
}
