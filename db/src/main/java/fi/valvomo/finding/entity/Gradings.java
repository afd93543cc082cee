package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of gradings. */
@ApplicationScoped
public class Gradings {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(GradingRecord grading) {
    em.persist(grading);
  }

  /** All gradings of a finding, the first first. */
  public List<GradingRecord> of(UUID findingId) {
    return em.createQuery(
            "select g from GradingRecord g where g.findingId = :finding order by g.graded.at, g.id",
            GradingRecord.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  /** The one that waits for a second person, if any does. */
  public Optional<GradingRecord> waiting(UUID findingId) {
    return of(findingId).stream().filter(grading -> grading.state().isWaiting()).findFirst();
  }

  /** The one to which somebody may say yes or no: it waits, or its confirmation was refused. */
  public Optional<GradingRecord> toBeConfirmed(UUID findingId) {
    return of(findingId).stream()
        .filter(grading -> grading.state().isWaiting() || grading.isDoubted())
        .reduce((earlier, later) -> later);
  }

  /** The one that holds now: the last that took effect. */
  public Optional<GradingRecord> inForce(UUID findingId) {
    return of(findingId).stream().filter(Gradings::tookEffect).reduce((earlier, later) -> later);
  }

  private static boolean tookEffect(GradingRecord grading) {
    return switch (grading.state()) {
      case IN_FORCE, TO_CONFIRM, CONFIRMED -> true;
      case PROPOSED -> false;
      // a grading to serious stands until it is lowered, even when the second person said no
      case REJECTED -> grading.order().severity() == Severity.SERIOUS;
    };
  }
}
