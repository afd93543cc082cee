package fi.valvomo.criteria.control;

import fi.valvomo.criteria.control.CatalogueFile.Item;
import fi.valvomo.criteria.control.CatalogueFile.Named;
import fi.valvomo.criteria.entity.CatalogueContent;
import fi.valvomo.criteria.entity.CatalogueTheme;
import fi.valvomo.criteria.entity.CriteriaCatalogue;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.criteria.entity.CriterionMark;
import fi.valvomo.criteria.entity.CriterionParameter;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.criteria.entity.StaffingMinimum;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A version of the criteria is published for good; inspections begun from its first day keep it.
 */
@ApplicationScoped
@Transactional
public class PublishCatalogue {

  @Inject private CriteriaCatalogues catalogues;
  @Inject private KnownObjectives objectives;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Publishes the version.
   *
   * @throws BrokenCatalogueException with everything that is wrong with it
   */
  public CriteriaCatalogue publish(CatalogueFile file, Viewer viewer) {
    List<String> problems = CatalogueCheck.problems(file, objectives.codes());
    if (!problems.isEmpty()) {
      throw new BrokenCatalogueException(file.version(), problems);
    }
    Instant now = clock.instant();
    CriteriaCatalogue catalogue = catalogue(file, viewer, now);
    catalogues.add(catalogue);
    events.fire(
        DomainEvent.of(
                "CATALOGUE_PUBLISHED", SubjectType.CATALOGUE, catalogue.id(), null, viewer, now)
            .change(null, catalogue.label()));
    return catalogue;
  }

  static CriteriaCatalogue catalogue(CatalogueFile file, Viewer viewer, Instant now) {
    List<Item> items = file.criteria();
    CatalogueContent content =
        new CatalogueContent(
            numbered(file.themes(), CatalogueTheme::new),
            IntStream.range(0, items.size())
                .mapToObj(place -> criterion(place, items.get(place)))
                .toList(),
            numbered(file.questions(), PreQuestion::new),
            file.staffingMinimums().stream().map(PublishCatalogue::minimum).toList());
    return new CriteriaCatalogue(
        file.version(), file.validFrom(), file.validTo(), content, viewer, now);
  }

  private static Criterion criterion(int position, Item item) {
    Set<UnitType> types =
        item.unitTypes().stream().map(UnitType::valueOf).collect(Collectors.toSet());
    List<CriterionParameter> parameters =
        item.parameters().stream()
            .map(f -> new CriterionParameter(f.code(), f.value(), f.unit(), f.confirmed()))
            .toList();
    return new Criterion(
        position,
        new CriterionMark(
            item.code(), item.theme(), item.objective(), item.anchor(), item.severity()),
        item.name().text(),
        item.guidance().filled(item.parameters()),
        types,
        parameters);
  }

  private static StaffingMinimum minimum(CatalogueFile.Minimum minimum) {
    return new StaffingMinimum(
        UnitType.valueOf(minimum.unitType()),
        minimum.validFrom(),
        minimum.minimum(),
        minimum.act());
  }

  private static <T> List<T> numbered(List<Named> all, Numbered<T> make) {
    return IntStream.range(0, all.size())
        .mapToObj(place -> make.at(place, all.get(place).code(), all.get(place).text().text()))
        .toList();
  }

  private interface Numbered<T> {
    T at(int position, String code, LocalizedText text);
  }
}
