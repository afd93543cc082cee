package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The organiser begins to steer a unit in one more way. */
@ApplicationScoped
@Transactional
public class BeginRelation {

  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private RegisterNews news;
  @Inject private Event<SteeredOtherwise> steered;
  @Inject private Clock clock;

  /** Begins the relation unless one of its kind holds at the same time. */
  public SteeringRelation begin(
      UUID unitId,
      RelationType type,
      RelationTerms terms,
      AgreedConsequences agreed,
      Viewer viewer) {
    ServiceUnit unit =
        units.find(unitId).orElseThrow(() -> InvalidException.of("unitId", "unknown"));
    List<SteeringRelation> others = relations.lockedOfUnit(unitId);
    Instant now = clock.instant();
    SteeringRelation relation = SteeringRelation.begin(unit, type, terms, others, viewer, now);
    relation.agree(agreed, viewer, now);
    relations.add(relation);
    news.begun(relation, viewer, now);
    steered.fire(new SteeredOtherwise(Set.of(unitId)));
    return relation;
  }
}
