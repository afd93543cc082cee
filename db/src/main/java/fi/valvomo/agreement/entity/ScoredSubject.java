package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.UnitType;
import java.util.UUID;

/**
 * Somebody whose targets stand on the scorecard of a producer or an agreement.
 *
 * @param name of a service line the Finnish one
 * @param unitType the service of a unit, or null
 */
public record ScoredSubject(UUID id, PartyType type, String name, UnitType unitType) {

  static ScoredSubject of(Row row) {
    return new ScoredSubject(
        row.uuid(0),
        row.constant(1, PartyType.class),
        row.text(2),
        row.constant(3, UnitType.class));
  }
}
