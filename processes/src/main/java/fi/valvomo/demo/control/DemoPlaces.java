package fi.valvomo.demo.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where the demo happens: units of each relation, those of the account's own producer first. */
@ApplicationScoped
@Transactional
public class DemoPlaces {

  @Inject private SteeringRelations relations;
  @Inject private ServiceUnits units;
  @Inject private DemoCast cast;

  /** Units whose relation of this kind held on all days since. */
  List<DemoPlace> of(RelationType type, LocalDate since) {
    Viewer account = cast.provider(type);
    Comparator<SteeringRelation> ownFirst =
        Comparator.comparing(relation -> !account.producers().contains(relation.producerId()));
    return relations.ofType(type, since).stream()
        .sorted(ownFirst)
        .map(relation -> DemoPlace.of(units.get(relation.unitId()), relation, account))
        .toList();
  }
}
