package fi.valvomo.plan.entity;

import fi.valvomo.producer.entity.UnitType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of a unit on a day, before anybody weighs it.
 *
 * @param amounts by factor; what is not known is not in it
 * @param said what an officer has said instead of the table, or null
 */
public record RiskFacts(
    UUID unitId, UnitType type, Map<RiskFactor, Integer> amounts, RiskLevel said) {

  /** What is weighed: how much is bought by its sum, and by places only where no sum is known. */
  public List<RiskFactor> weighed() {
    RiskFactor other =
        amounts.containsKey(RiskFactor.CONTRACT_VALUE)
            ? RiskFactor.VOLUME
            : RiskFactor.CONTRACT_VALUE;
    return Arrays.stream(RiskFactor.values()).filter(factor -> factor != other).toList();
  }
}
