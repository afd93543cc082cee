package fi.valvomo.agreement.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** By what indicators are compared, and were. */
@ApplicationScoped
public class IndicatorPerspectives {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(IndicatorPerspective classed) {
    em.persist(classed);
  }

  /** How an indicator has been classed, the newest day first. */
  public List<IndicatorPerspective> of(UUID indicatorId) {
    return em.createQuery(
            "select p from IndicatorPerspective p where p.indicatorId = :indicator"
                + " order by p.validFrom desc",
            IndicatorPerspective.class)
        .setParameter("indicator", indicatorId)
        .getResultList();
  }
}
