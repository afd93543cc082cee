package fi.valvomo.criteria.control;

import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.engine.HouseOpening;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * At the start, publishes the versions that come with the house and are not in the store yet. Any
 * number of nodes may do so at once, any number of times.
 */
@ApplicationScoped
@Transactional
public class LoadCatalogues {

  @Inject private CatalogueFiles files;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private PublishCatalogue publishCatalogue;

  /**
   * Publishes what is missing.
   *
   * @throws BrokenCatalogueException when a version must not be published; nothing is then
   */
  public void load(@Observes @Priority(HouseOpening.REFERENCE_DATA) HouseOpening opening) {
    catalogues.lockForPublishing();
    Set<String> published = catalogues.labels();
    files.all().stream()
        .filter(file -> !published.contains(file.version()))
        .forEach(file -> publishCatalogue.publish(file, Viewer.SYSTEM));
  }
}
