package fi.valvomo.criteria.control;

import fi.valvomo.criteria.entity.CatalogueRow;
import fi.valvomo.criteria.entity.CriteriaCatalogue;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Shows by what supervision measures, and on what authority. */
@ApplicationScoped
@Transactional
public class ReadCriteria {

  @Inject private CriteriaCatalogues catalogues;
  @Inject private LegalBases bases;
  @Inject private LegalProvisions provisions;
  @Inject private Clock clock;

  /** All published versions, newest first. */
  public List<CatalogueRow> versions() {
    return catalogues.versions();
  }

  /** One version whole. */
  public CriteriaCatalogue catalogue(String version) {
    return catalogues.find(version);
  }

  /** The legal bases of one relation or (null) of all, past ones too. */
  public List<LegalBasis> legalBases(RelationType relation) {
    return relation == null ? bases.all() : bases.all(relation);
  }

  /** How the provisions in force today are cited. */
  public Map<Provision, LocalizedText> provisions() {
    return provisions.at(clock.instant());
  }
}
