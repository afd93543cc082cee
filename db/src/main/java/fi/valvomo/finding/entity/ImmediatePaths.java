package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of immediate paths. */
@ApplicationScoped
public class ImmediatePaths {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ImmediatePath path) {
    em.persist(path);
  }

  /** All paths of the findings of a case, the first first. */
  public List<ImmediatePath> ofCase(UUID caseId) {
    return em.createQuery(
            "select p from ImmediatePath p where p.findingId in"
                + " (select f.id from Finding f where f.caseId = :case) order by p.startedAt, p.id",
            ImmediatePath.class)
        .setParameter("case", caseId)
        .setHint("eclipselink.batch", "p.followUps")
        .getResultList();
  }

  /** All paths of a finding, the first first. */
  public List<ImmediatePath> of(UUID findingId) {
    return em.createQuery(
            "select p from ImmediatePath p where p.findingId = :finding order by p.startedAt",
            ImmediatePath.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  /** The path that goes on, if one does. */
  public Optional<ImmediatePath> running(UUID findingId) {
    return of(findingId).stream().filter(path -> path.endedAt() == null).findFirst();
  }

  /**
   * The path that goes on.
   *
   * @throws RefusedException NOT_IMMEDIATE when none does
   */
  public ImmediatePath requireRunning(UUID findingId) {
    return running(findingId).orElseThrow(() -> new RefusedException(GradingRefusal.NOT_IMMEDIATE));
  }
}
