package fi.valvomo.inspection.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of more time for comments on draft reports. */
@ApplicationScoped
public class CommentExtensions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(CommentExtension extension) {
    em.persist(extension);
  }

  /** All of an inspection, the oldest first. */
  public List<CommentExtension> of(UUID inspectionId) {
    return em.createQuery(
            "select e from CommentExtension e where e.inspectionId = :inspection order by e.changedAt, e.id",
            CommentExtension.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }

  /** The request that waits for a decision. */
  public Optional<CommentExtension> undecided(UUID inspectionId) {
    return of(inspectionId).stream()
        .filter(extension -> extension.time().isUndecided())
        .findFirst();
  }
}
