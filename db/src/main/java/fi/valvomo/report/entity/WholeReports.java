package fi.valvomo.report.entity;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ServiceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads a report and what stands around it in two statements. Whoever asks for any of it in the
 * same transaction is answered without another.
 */
@ApplicationScoped
public class WholeReports {

  private static final String AROUND =
      "select f, u, p, o, t, e from CaseFile f, ServiceUnit u, Producer p, ReportRound o,"
          + " ReportTemplate t left join ReportExtension e on e.subjectId = :report"
          + " where f.id = :file and u.id = :unit and p.id = :producer and o.id = :round"
          + " and t.id = :template order by e.changedAt, e.id";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private Reports reports;

  /**
   * A report that this person may know of.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public WholeReport forViewer(UUID id, Viewer viewer) {
    em.createQuery(
            "select r from SelfMonitoringReport r left join fetch r.submissions s"
                + " where r.id = :id order by s.number",
            SelfMonitoringReport.class)
        .setParameter("id", id)
        .getResultList();
    SelfMonitoringReport report = reports.forViewer(id, viewer);
    List<Object[]> around = around(report);
    Object[] first = around.get(0);
    return new WholeReport(
        report,
        (CaseFile) first[0],
        (ServiceUnit) first[1],
        (Producer) first[2],
        (ReportRound) first[3],
        (ReportTemplate) first[4],
        around.stream().map(row -> (ReportExtension) row[5]).filter(Objects::nonNull).toList());
  }

  private List<Object[]> around(SelfMonitoringReport report) {
    return em.createQuery(AROUND, Object[].class)
        .setParameter("report", report.id())
        .setParameter("file", report.caseId())
        .setParameter("unit", report.unitId())
        .setParameter("producer", report.producerId())
        .setParameter("round", report.roundId())
        .setParameter("template", report.templateId())
        .getResultList();
  }
}
