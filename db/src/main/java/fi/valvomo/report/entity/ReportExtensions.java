package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.DeadlineChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of more time for reports, asked for and given. */
@ApplicationScoped
public class ReportExtensions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ReportExtension extension) {
    em.persist(extension);
  }

  /** All of a report, the oldest first. */
  public List<ReportExtension> of(UUID reportId) {
    return em.createQuery(
            "select e from ReportExtension e where e.reportId = :report order by e.changedAt, e.id",
            ReportExtension.class)
        .setParameter("report", reportId)
        .getResultList();
  }

  /** The request that waits for a decision. */
  public Optional<ReportExtension> undecided(UUID reportId) {
    return of(reportId).stream().filter(extension -> extension.time().isUndecided()).findFirst();
  }

  /** How the last day has moved, oldest first. */
  public static List<DeadlineChange> changes(List<ReportExtension> all) {
    return all.stream()
        .map(extension -> extension.time().change())
        .flatMap(Optional::stream)
        .toList();
  }
}
