package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * On what the letters about a finding rest: on 741/2023 with the sections of their day, or, where
 * that act does not govern the activity (a grant outside it, the rescue services), on what is in
 * force instead of it.
 */
@ApplicationScoped
public class LawOfFinding {

  @Inject private SteeringRelations relations;
  @Inject private ServiceUnits units;
  @Inject private LegalBases bases;
  @Inject private LegalProvisions provisions;

  /** What a letter of that moment cites. */
  CitedLaw of(Finding finding, Instant at) {
    return of(finding.unitId(), finding.relation(), at);
  }

  /** What a letter of that moment cites about a unit that is steered so. */
  CitedLaw of(UUID unitId, RelationType type, Instant at) {
    LocalDate on = at.atZone(Deadline.ZONE).toLocalDate();
    return governs(unitId, type, on)
        ? CitedLaw.theAct()
        : bases.inForce(type, on).stream()
            .filter(basis -> !basis.actApplies())
            .map(basis -> new CitedLaw(basis.citation()))
            .findFirst()
            .orElseThrow();
  }

  /** Words that cite the sections in force at that moment, whichever act governs the activity. */
  LetterText citing(LetterText words, Instant at) {
    return words.citing(provisions.at(at));
  }

  /** Whether 741/2023, and so the duty to tell the authority of its 34 §, covers the activity. */
  boolean actGoverns(Finding finding, Instant at) {
    LocalDate on = at.atZone(Deadline.ZONE).toLocalDate();
    return governs(finding.unitId(), finding.relation(), on);
  }

  private boolean governs(UUID unitId, RelationType type, LocalDate on) {
    if (type == RelationType.OWN) {
      return units.get(unitId).type() != UnitType.RESCUE_STATION;
    }
    return type.alwaysUnderTheAct() || relations.ofKind(unitId, type, on).actApplies();
  }
}
