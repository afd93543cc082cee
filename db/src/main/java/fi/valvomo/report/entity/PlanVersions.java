package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of what self-monitoring plans say, version by version. */
@ApplicationScoped
public class PlanVersions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(PlanVersion version) {
    em.persist(version);
  }

  /** All versions of a plan, the newest first. */
  public List<PlanVersion> of(UUID planId) {
    return em.createQuery(
            "select v from PlanVersion v where v.planId = :plan order by v.number desc",
            PlanVersion.class)
        .setParameter("plan", planId)
        .getResultList();
  }

  /** The newest version of a plan, be it a draft or not. */
  public Optional<PlanVersion> newest(UUID planId) {
    return em.createQuery(
            "select v from PlanVersion v where v.planId = :plan order by v.number desc",
            PlanVersion.class)
        .setParameter("plan", planId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A confirmed version by its number.
   *
   * @throws MissingException when there is none
   */
  public PlanVersion confirmed(UUID planId, int number) {
    return em.createQuery(
            "select v from PlanVersion v where v.planId = :plan and v.number = :number",
            PlanVersion.class)
        .setParameter("plan", planId)
        .setParameter("number", number)
        .getResultStream()
        .filter(PlanVersion::isConfirmed)
        .findFirst()
        .orElseThrow(() -> new MissingException("plan version"));
  }
}
