package fi.valvomo.plan.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a risk score, with all that explains it.
 *
 * @param amount what was counted; null where it is not known, which gives no points
 * @param points what it adds
 * @param rule the row of the decision table that gave the points; null where nothing is known
 */
public record RiskPart(
    RiskFactor factor,
    @Schema(nullable = true) Integer amount,
    int points,
    @Schema(nullable = true) String rule) {}
