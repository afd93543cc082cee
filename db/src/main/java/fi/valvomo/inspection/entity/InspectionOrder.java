package fi.valvomo.inspection.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * What the officer decides of a coming inspection.
 *
 * @param objective code of the programme's objective that it serves
 * @param unannouncedReason why the provider is not told beforehand; null when it is
 * @param reason why just this unit, just now
 * @param followsFindingId the finding whose correction the visit verifies, or null
 */
public record InspectionOrder(
    InspectionType type,
    String objective,
    boolean announced,
    String unannouncedReason,
    Instant plannedFor,
    String reason,
    UUID followsFindingId) {

  /** One that follows no finding. */
  public InspectionOrder(
      InspectionType type,
      String objective,
      boolean announced,
      String unannouncedReason,
      Instant plannedFor,
      String reason) {
    this(type, objective, announced, unannouncedReason, plannedFor, reason, null);
  }
}
