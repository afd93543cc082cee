package fi.valvomo.finding.control;

import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * On what the letters about a finding rest: on 741/2023, or, where that act does not govern the
 * activity (a grant outside it, the rescue services), on what is in force instead of it.
 */
@ApplicationScoped
public class LawOfFinding {

  @Inject private SteeringRelations relations;
  @Inject private ServiceUnits units;
  @Inject private LegalBases bases;

  /** What a letter of that moment cites instead of the act; empty where the act governs. */
  Optional<LocalizedText> insteadOfTheAct(UUID unitId, RelationType type, Instant at) {
    LocalDate on = at.atZone(Deadline.ZONE).toLocalDate();
    return governs(unitId, type, on)
        ? Optional.empty()
        : bases.inForce(type, on).stream()
            .filter(basis -> !basis.actApplies())
            .map(LegalBasis::citation)
            .findFirst();
  }

  private boolean governs(UUID unitId, RelationType type, LocalDate on) {
    if (type == RelationType.OWN) {
      return units.get(unitId).type() != UnitType.RESCUE_STATION;
    }
    return type.alwaysUnderTheAct() || relations.ofKind(unitId, type, on).actApplies();
  }
}
