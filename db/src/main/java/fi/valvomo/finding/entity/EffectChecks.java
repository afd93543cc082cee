package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
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

  /** All checks of the findings of a case, the oldest first. */
  public List<EffectCheck> ofCase(UUID caseId) {
    return em.createQuery(
            "select e from EffectCheck e where e.findingId in"
                + " (select f.id from Finding f where f.caseId = :case) order by e.closedAt, e.id",
            EffectCheck.class)
        .setParameter("case", caseId)
        .getResultList();
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

  /**
   * Deviations from the same criterion that were made after an instant and have taken effect, in
   * the unit or in any unit of these producers; ids in the order in which they were made.
   */
  public List<UUID> recurrences(Finding finding, Collection<UUID> producers, Instant since) {
    return em.createQuery(
            "select f.id from Finding f where (f.unitId = :unit or f.producerId in :producers)"
                + " and f.criterionCode = :criterion and f.severity in :deviations"
                + " and f.createdAt > :since and f.id <> :self and f.state not in :notInForce"
                + " order by f.createdAt, f.id",
            UUID.class)
        .setParameter("unit", finding.unitId())
        .setParameter("producers", producers)
        .setParameter("criterion", finding.criterionCode())
        .setParameter(
            "deviations",
            Arrays.stream(Severity.values()).filter(Severity::needsCorrection).toList())
        .setParameter("since", since)
        .setParameter("self", finding.id())
        .setParameter("notInForce", List.of(FindingState.DRAFT, FindingState.WITHDRAWN))
        .getResultList();
  }
}
