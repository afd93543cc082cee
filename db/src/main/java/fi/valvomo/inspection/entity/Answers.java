package fi.valvomo.inspection.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The store of answers to checklists. */
@ApplicationScoped
public class Answers {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * The answer to one criterion, for writing: whoever else writes the same answer waits, so that
   * the revision decides and not the luck of a race.
   */
  public Answer toWrite(UUID inspectionId, String criterionCode) {
    em.createNativeQuery(
            "insert into inspection_answer (id, inspection_id, criterion_code, result, note, revision)"
                + " values (?1, ?2, ?3, 'NOT_ASSESSED', '', 0)"
                + " on conflict (inspection_id, criterion_code) do nothing")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, inspectionId)
        .setParameter(3, criterionCode)
        .executeUpdate();
    return em.createQuery(
            "select a from Answer a where a.inspectionId = :inspection and a.criterionCode = :code",
            Answer.class)
        .setParameter("inspection", inspectionId)
        .setParameter("code", criterionCode)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** What has been answered so far, by the criterion's code. */
  public Map<String, Answer> of(UUID inspectionId) {
    List<Answer> answers =
        em.createQuery(
                "select a from Answer a where a.inspectionId = :inspection and a.revision > 0",
                Answer.class)
            .setParameter("inspection", inspectionId)
            .getResultList();
    return answers.stream().collect(Collectors.toMap(Answer::criterionCode, Function.identity()));
  }

  /** What has been answered on the visits of a case, by the criterion's code. */
  public List<Answer> ofCase(UUID caseId) {
    return em.createQuery(
            "select a from Answer a where a.revision > 0 and a.inspectionId in"
                + " (select i.id from Inspection i where i.caseId = :case)"
                + " order by a.criterionCode, a.id",
            Answer.class)
        .setParameter("case", caseId)
        .getResultList();
  }
}
