package fi.valvomo.agreement.entity;

import fi.valvomo.producer.entity.UnitType;
import java.util.UUID;

/**
 * Whom a target concerns: who is measured under an agreement, or all units of a kind.
 *
 * @param agreementId or null for a general target
 * @param unitType of a general target; null for every unit
 */
public record TargetScope(UUID agreementId, UnitType unitType) {

  public static TargetScope of(Agreement agreement) {
    return new TargetScope(agreement.id(), null);
  }
}
