package fi.valvomo.inspection.control;

import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.inspection.entity.InspectionBasis;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The criteria of a visit: those of the version it began with that apply to its unit. */
@ApplicationScoped
public class VisitCriteria {

  @Inject private CriteriaCatalogues catalogues;

  /**
   * The criterion of this code.
   *
   * @throws InvalidException on the field when the visit has none
   */
  Criterion get(InspectionBasis basis, String code, String field) {
    return catalogues
        .criterion(basis.catalogueVersion(), code)
        .filter(found -> found.appliesTo(basis.unitType()))
        .orElseThrow(() -> InvalidException.of(field, "unknownCriterion"));
  }
}
