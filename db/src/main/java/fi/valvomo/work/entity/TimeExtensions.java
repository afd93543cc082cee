package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of more time for things of one kind. */
public abstract class TimeExtensions<E extends TimeExtension> {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  private final Class<E> kind;

  protected TimeExtensions(Class<E> kind) {
    this.kind = kind;
  }

  public void add(E extension) {
    em.persist(extension);
  }

  /** All of a thing, the oldest first. */
  public List<E> of(UUID subjectId) {
    return em.createQuery(
            "select e from %s e where e.subjectId = :subject order by e.changedAt, e.id"
                .formatted(kind.getSimpleName()),
            kind)
        .setParameter("subject", subjectId)
        .getResultList();
  }

  /** The request that waits for a decision. */
  public Optional<E> undecided(UUID subjectId) {
    return of(subjectId).stream().filter(extension -> extension.time().isUndecided()).findFirst();
  }

  /**
   * The request that is decided now.
   *
   * @throws RefusedException when none waits
   */
  public E toDecide(UUID subjectId) {
    return undecided(subjectId)
        .orElseThrow(() -> new RefusedException(MoreTimeRefusal.EXTENSION_DECIDED));
  }

  /** A request lies open no longer when nothing is waited for. */
  public void refuseOpen(UUID subjectId, String reason, Viewer by, Instant at) {
    undecided(subjectId).ifPresent(open -> open.refuse(reason, by, at));
  }

  /** What comes after a last day is not done, nor more time asked for, while a request waits. */
  public void refuseWhileUndecided(UUID subjectId) {
    if (undecided(subjectId).isPresent()) {
      throw new RefusedException(MoreTimeRefusal.EXTENSION_UNDECIDED);
    }
  }
}
