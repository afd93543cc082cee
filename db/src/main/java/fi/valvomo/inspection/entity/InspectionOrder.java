package fi.valvomo.inspection.entity;

import java.time.Instant;

/**
 * What the officer decides of a coming inspection.
 *
 * @param objective code of the programme's objective that it serves
 * @param unannouncedReason why the provider is not told beforehand; null when it is
 * @param reason why just this unit, just now
 */
public record InspectionOrder(
    InspectionType type,
    String objective,
    boolean announced,
    String unannouncedReason,
    Instant plannedFor,
    String reason) {}
