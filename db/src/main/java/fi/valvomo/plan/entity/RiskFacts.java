package fi.valvomo.plan.entity;

import fi.valvomo.producer.entity.UnitType;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of a unit on a day, before anybody weighs it.
 *
 * @param amounts by factor; what is not known is not in it
 * @param said what an officer has said instead of the table, or null
 */
public record RiskFacts(
    UUID unitId, UnitType type, Map<RiskFactor, Integer> amounts, RiskLevel said) {}
