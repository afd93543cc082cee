package fi.valvomo.agreement.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of more time for explanations. */
@ApplicationScoped
public class BreachExtensions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(BreachExtension extension) {
    em.persist(extension);
  }

  /** All of a missed target, the oldest first. */
  public List<BreachExtension> of(UUID breachId) {
    return em.createQuery(
            "select e from BreachExtension e where e.breachId = :breach order by e.changedAt, e.id",
            BreachExtension.class)
        .setParameter("breach", breachId)
        .getResultList();
  }

  /** The request that waits for a decision. */
  public Optional<BreachExtension> undecided(UUID breachId) {
    return of(breachId).stream().filter(extension -> extension.time().isUndecided()).findFirst();
  }
}
