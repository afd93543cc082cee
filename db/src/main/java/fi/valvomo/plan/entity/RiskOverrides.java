package fi.valvomo.plan.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What officers have said instead of the table. */
@ApplicationScoped
public class RiskOverrides {

  private static final int MOST = 50;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(RiskOverride said) {
    em.persist(said);
  }

  /** What was ended reaches the store before what takes its place. */
  public void flush() {
    em.flush();
  }

  /** The one of a unit that nobody has ended; it may have run out. */
  public Optional<RiskOverride> open(UUID unitId) {
    return em.createQuery(
            "select o from RiskOverride o where o.unitId = :unit and o.endedAt is null",
            RiskOverride.class)
        .setParameter("unit", unitId)
        .getResultStream()
        .findFirst();
  }

  /** All of a unit, the newest first. */
  public List<RiskOverride> of(UUID unitId) {
    return em.createQuery(
            "select o from RiskOverride o where o.unitId = :unit order by o.saidAt desc",
            RiskOverride.class)
        .setParameter("unit", unitId)
        .setMaxResults(MOST)
        .getResultList();
  }
}
