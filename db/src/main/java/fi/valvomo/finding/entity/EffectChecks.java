package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of effect checks. */
@ApplicationScoped
public class EffectChecks {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(EffectCheck check) {
    em.persist(check);
  }

  /** All checks of a finding, one for each closing, oldest first. */
  public List<EffectCheck> of(UUID findingId) {
    return em.createQuery(
            "select e from EffectCheck e where e.findingId = :finding order by e.closedAt",
            EffectCheck.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  /** The one that is still to be made. */
  public Optional<EffectCheck> pending(UUID findingId) {
    return of(findingId).stream().filter(check -> check.effective() == null).findFirst();
  }

  /** Findings of the same criterion in the same unit that were made after an instant. */
  public List<Finding> recurrences(Finding finding, Instant since) {
    return em.createQuery(
            "select f from Finding f where f.unitId = :unit and f.criterionCode = :criterion"
                + " and f.createdAt > :since and f.id <> :self and f.state <> :withdrawn"
                + " order by f.createdAt, f.id",
            Finding.class)
        .setParameter("unit", finding.unitId())
        .setParameter("criterion", finding.criterionCode())
        .setParameter("since", since)
        .setParameter("self", finding.id())
        .setParameter("withdrawn", FindingState.WITHDRAWN)
        .getResultList();
  }
}
