package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.TimeExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of requests for more time for findings. */
@ApplicationScoped
public class Extensions extends TimeExtensions<Extension> {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  protected Extensions() {
    super(Extension.class);
  }

  /** All requests about the findings of a case, the oldest first. */
  public List<Extension> ofCase(UUID caseId) {
    return em.createQuery(
            "select e from Extension e where e.subjectId in"
                + " (select f.id from Finding f where f.caseId = :case) order by e.changedAt, e.id",
            Extension.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** How a last day of a finding has moved, oldest first. */
  public static List<DeadlineChange> changes(List<Extension> all, DeadlineTarget target) {
    return all.stream()
        .map(extension -> extension.changeOf(target))
        .flatMap(Optional::stream)
        .toList();
  }
}
