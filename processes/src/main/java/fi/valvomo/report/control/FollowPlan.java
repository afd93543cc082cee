package fi.valvomo.report.control;

import fi.valvomo.casefile.control.Cases;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.report.entity.PlanRefusal;
import fi.valvomo.report.entity.UnitPlan;
import fi.valvomo.report.entity.UnitPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The plan of a unit, which the organiser begins to follow, with a case, where it does not yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowPlan {

  @Inject private UnitPlans plans;
  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private Cases cases;

  /**
   * The plan.
   *
   * @param on the day whose relation steers the unit
   * @throws RefusedException when nothing steers it on that day
   */
  UnitPlan of(UUID unitId, LocalDate on, Viewer by, Instant at) {
    return plans.find(unitId).orElseGet(() -> begin(unitId, on, by, at));
  }

  private UnitPlan begin(UUID unitId, LocalDate on, Viewer by, Instant at) {
    RelationType relation =
        relations.lockedOfUnit(unitId).stream()
            .filter(each -> each.inForce(on))
            .map(SteeringRelation::type)
            .sorted()
            .findFirst()
            .orElseThrow(() -> new RefusedException(PlanRefusal.UNIT_NOT_STEERED));
    // somebody else may have begun while this waited for the lock
    return plans.find(unitId).orElseGet(() -> added(units.get(unitId), relation, by, at));
  }

  private UnitPlan added(ServiceUnit unit, RelationType relation, Viewer by, Instant at) {
    String title = "Omavalvontasuunnitelma, " + unit.name();
    UUID caseId = cases.open(title, unit.producerId(), unit.id(), by, at).id();
    UnitPlan plan = new UnitPlan(unit, relation, caseId, by, at);
    plans.add(plan);
    return plan;
  }
}
