package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judgements of repetition. */
@ApplicationScoped
public class RepeatAssessments {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(RepeatAssessment assessment) {
    em.persist(assessment);
  }

  /** All judgements on the findings of a case, the oldest first. */
  public List<RepeatAssessment> ofCase(UUID caseId) {
    return em.createQuery(
            "select a from RepeatAssessment a where a.findingId in"
                + " (select f.id from Finding f where f.caseId = :case) order by a.assessed.at, a.id",
            RepeatAssessment.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** All judgements of a finding, the latest first. */
  public List<RepeatAssessment> of(UUID findingId) {
    return em.createQuery(
            "select a from RepeatAssessment a where a.findingId = :finding"
                + " order by a.assessed.at desc",
            RepeatAssessment.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  public Optional<RepeatAssessment> latest(UUID findingId) {
    return of(findingId).stream().findFirst();
  }

  /** Whether the latest judgement says so; without one it is none. */
  public boolean isRepeatedBreach(UUID findingId) {
    return latest(findingId).filter(RepeatAssessment::repeatedBreach).isPresent();
  }
}
