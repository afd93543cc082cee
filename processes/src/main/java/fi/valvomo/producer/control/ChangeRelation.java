package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.RelationTerms;
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

/** The terms of a relation change, or it gets its last day. */
@ApplicationScoped
@Transactional
public class ChangeRelation {

  @Inject private SteeringRelations relations;
  @Inject private RegisterNews news;
  @Inject private Event<SteeredOtherwise> steered;
  @Inject private Clock clock;

  /**
   * Changes the relation that the caller saw in this version.
   *
   * @param agreed what the agreement says may follow; null leaves it as it is
   */
  public SteeringRelation change(
      UUID id, long seen, RelationTerms terms, AgreedConsequences agreed, Viewer viewer) {
    SteeringRelation relation = relations.get(id);
    relation.expectVersion(seen);
    List<SteeringRelation> others = relations.lockedOfUnit(relation.unitId());
    RelationTerms before = relation.terms();
    if (!before.equals(terms)) {
      Instant now = clock.instant();
      relation.change(terms, others, viewer, now);
      news.changed(relation, before, viewer, now);
      if (before.isOnOtherDays(terms)) {
        steered.fire(new SteeredOtherwise(Set.of(relation.unitId())));
      }
    }
    if (agreed != null && !agreed.equals(relation.agreed())) {
      agree(relation, agreed, viewer);
    }
    return relation;
  }

  private void agree(SteeringRelation relation, AgreedConsequences agreed, Viewer viewer) {
    Instant now = clock.instant();
    AgreedConsequences before = relation.agreed();
    relation.agree(agreed, viewer, now);
    news.agreed(relation, before, viewer, now);
  }
}
