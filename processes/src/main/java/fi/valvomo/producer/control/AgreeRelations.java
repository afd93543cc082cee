package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agreement of the register stands behind relations, or no longer does. */
@ApplicationScoped
@Transactional
public class AgreeRelations {

  @Inject private SteeringRelations relations;
  @Inject private RegisterNews news;
  @Inject private Clock clock;

  /**
   * The agreement says what may follow in the relations of this kind that these units have today,
   * and in no others.
   *
   * @param reference how people call it
   */
  public void agree(
      UUID agreementId,
      String reference,
      RelationType type,
      AgreedConsequences agreed,
      Set<UUID> units,
      Viewer viewer) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    relations.behind(agreementId).stream()
        .filter(relation -> !units.contains(relation.unitId()))
        .forEach(relation -> relation.releaseFromAgreement(viewer, now));
    List<SteeringRelation> concerned =
        relations.ofUnits(units).stream()
            .filter(relation -> relation.type() == type && relation.inForce(today))
            .toList();
    for (SteeringRelation relation : concerned) {
      AgreedConsequences before = relation.agreed();
      boolean known =
          agreementId.equals(relation.agreementId())
              && agreed.equals(before)
              && reference.equals(relation.agreementReference());
      if (!known) {
        relation.agreeBy(agreementId, reference, agreed, viewer, now);
        news.agreed(relation, before, viewer, now);
      }
    }
  }
}
