package fi.valvomo.agreement.entity;

import fi.valvomo.producer.entity.UnitType;
import java.util.Objects;
import java.util.UUID;

/**
 * Whom a target concerns: who is measured under an agreement, or serves one of its lots, or all
 * units of a kind.
 *
 * @param agreementId or null for a general target
 * @param unitType of a general target; null for every unit
 * @param lot of the agreement; null for the whole of it
 */
public record TargetScope(UUID agreementId, UnitType unitType, String lot) {

  /** Of a whole agreement, or general. */
  public TargetScope(UUID agreementId, UnitType unitType) {
    this(agreementId, unitType, null);
  }

  /** Whether the same subject may be judged by both: by a lot, and by the whole agreement. */
  boolean meets(TargetScope other) {
    return Objects.equals(agreementId, other.agreementId)
        && unitType == other.unitType
        && (lot == null || other.lot == null || lot.equals(other.lot));
  }

  public static TargetScope of(Agreement agreement) {
    return new TargetScope(agreement.id(), null);
  }
}
