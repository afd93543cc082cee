package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The store of gradings. */
@ApplicationScoped
public class Gradings {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(GradingRecord grading) {
    em.persist(grading);
  }

  /** All gradings of the findings of a case, the first first. */
  public List<GradingRecord> ofCase(UUID caseId) {
    return em.createQuery(
            "select g from GradingRecord g where g.findingId in"
                + " (select f.id from Finding f where f.caseId = :case) order by g.graded.at, g.id",
            GradingRecord.class)
        .setParameter("case", caseId)
        .getResultList();
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
    return waiting(of(findingId));
  }

  /** The same, of gradings that were read already. */
  public static Optional<GradingRecord> waiting(List<GradingRecord> all) {
    return all.stream().filter(grading -> grading.state().isWaiting()).findFirst();
  }

  /** The one to which somebody may say yes or no: it waits, or its confirmation was refused. */
  public Optional<GradingRecord> toBeConfirmed(UUID findingId) {
    return toBeConfirmed(of(findingId));
  }

  /** The same, of gradings that were read already. */
  public static Optional<GradingRecord> toBeConfirmed(List<GradingRecord> all) {
    return all.stream()
        .filter(grading -> grading.state().isWaiting() || grading.isDoubted())
        .reduce((earlier, later) -> later);
  }

  /** The one that holds now: the last that took effect. */
  public Optional<GradingRecord> inForce(UUID findingId) {
    return inForce(of(findingId));
  }

  /** The same, of gradings that were read already. */
  public static Optional<GradingRecord> inForce(List<GradingRecord> all) {
    return all.stream()
        .filter(Gradings::tookEffect)
        .reduce((one, other) -> one.tookEffectAt().isAfter(other.tookEffectAt()) ? one : other);
  }

  /** Whom the gradings that took effect have named so far. */
  public Set<Told> toldSoFar(UUID findingId) {
    return of(findingId).stream()
        .filter(Gradings::tookEffect)
        .flatMap(grading -> grading.order().demand().told().stream())
        .collect(Collectors.toSet());
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
