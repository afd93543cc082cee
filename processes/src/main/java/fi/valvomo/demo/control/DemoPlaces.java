package fi.valvomo.demo.control;

import fi.valvomo.demo.control.DemoScript.Part;
import fi.valvomo.demo.control.DemoScript.Visit;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the demo happens. */
@ApplicationScoped
@Transactional
public class DemoPlaces {

  @Inject private SteeringRelations relations;
  @Inject private ServiceUnits units;
  @Inject private DemoCast cast;
  @Inject private DemoTexts texts;

  /** Units whose relation of this kind held on all days since, those of the account first. */
  List<DemoPlace> of(RelationType type, LocalDate since) {
    return relations.ofType(type, since).stream()
        .map(relation -> DemoPlace.of(units.get(relation.unitId()), relation, cast.provider(type)))
        .sorted(Comparator.comparing(place -> !place.ofAccount()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * The place for a visit: of those that may be, the one whose turn is longest ago and of which all
   * can be found that the visit shall find. It goes to the end of the row.
   */
  DemoPlace next(List<DemoPlace> row, Visit visit) {
    Predicate<DemoPlace> belongs = place -> place.ofAccount() == visit.own();
    DemoPlace next =
        Stream.concat(
                row.stream().filter(belongs).filter(place -> fits(place, visit)),
                row.stream().filter(belongs))
            .findFirst()
            .orElseGet(() -> row.get(0));
    row.remove(next);
    row.add(next);
    return next;
  }

  private boolean fits(DemoPlace place, Visit visit) {
    return visit.parts().stream()
        .map(Part::severity)
        .distinct()
        .allMatch(severity -> texts.of(place.type(), severity).size() >= count(visit, severity));
  }

  private static long count(Visit visit, Severity severity) {
    return visit.parts().stream().filter(part -> part.severity() == severity).count();
  }
}
