package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of requests for more time. */
@ApplicationScoped
public class Extensions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Extension extension) {
    em.persist(extension);
  }

  /** All requests about the findings of a case, the oldest first. */
  public List<Extension> ofCase(UUID caseId) {
    return em.createQuery(
            "select e from Extension e where e.findingId in"
                + " (select f.id from Finding f where f.caseId = :case) order by e.time.asked.at, e.id",
            Extension.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** All requests of a finding, oldest first. */
  public List<Extension> of(UUID findingId) {
    return em.createQuery(
            "select e from Extension e where e.findingId = :finding order by e.time.asked.at, e.id",
            Extension.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  /** The request that waits for a decision. */
  public Optional<Extension> undecided(UUID findingId) {
    return of(findingId).stream().filter(extension -> extension.time().isUndecided()).findFirst();
  }

  /** How a last day of a finding has moved, oldest first. */
  public static List<DeadlineChange> changes(List<Extension> all, DeadlineTarget target) {
    return all.stream()
        .map(extension -> extension.changeOf(target))
        .flatMap(Optional::stream)
        .toList();
  }
}
