package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The store of targets. */
@ApplicationScoped
public class Targets {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Target target) {
    em.persist(target);
  }

  /**
   * The target of this id.
   *
   * @throws MissingException when there is none
   */
  public Target get(UUID id) {
    Target target = em.find(Target.class, id);
    if (target == null) {
      throw new MissingException("target " + id);
    }
    return target;
  }

  /**
   * The targets of all times by this indicator for the same; until the transaction ends nobody else
   * sets one, so that two people cannot set overlapping ones past each other.
   */
  public List<Target> locked(Indicator indicator, TargetScope scope) {
    em.lock(indicator, LockModeType.PESSIMISTIC_WRITE);
    return em.createQuery("select t from Target t where t.indicatorId = :indicator", Target.class)
        .setParameter("indicator", indicator.id())
        .getResultStream()
        .filter(target -> target.scope().equals(scope))
        .toList();
  }

  /** The targets of an agreement, of all times, in the order in which they began. */
  public List<Target> ofAgreement(UUID agreementId) {
    return em.createQuery(
            "select t from Target t where t.agreementId = :agreement order by t.validFrom, t.id",
            Target.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  /** The general targets, of all times, in the order in which they began. */
  public List<Target> general() {
    return em.createQuery(
            "select t from Target t where t.agreementId is null order by t.validFrom, t.id",
            Target.class)
        .getResultList();
  }

  /** The targets by an indicator. */
  public List<Target> byIndicator(UUID indicatorId) {
    return em.createQuery(
            "select t from Target t where t.indicatorId = :indicator order by t.validFrom, t.id",
            Target.class)
        .setParameter("indicator", indicatorId)
        .getResultList();
  }
}
