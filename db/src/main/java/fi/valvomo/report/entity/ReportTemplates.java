package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of report templates. */
@ApplicationScoped
public class ReportTemplates {

  /** Any number, the same on every node: whoever holds it brings the first versions alone. */
  private static final long SEEDING = 100_741_2023L;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ReportTemplate template) {
    em.persist(template);
  }

  public void remove(ReportTemplate template) {
    em.remove(template);
  }

  /**
   * A version by its id.
   *
   * @throws MissingException where there is none
   */
  public ReportTemplate get(UUID id) {
    ReportTemplate template = em.find(ReportTemplate.class, id);
    if (template == null) {
      throw new MissingException("report template");
    }
    return template;
  }

  /** Every version of every template, the newest of each first. */
  public List<ReportTemplateRow> rows() {
    return RowQuery.select(
            """
            select t.id, t.code, t.number, t.title_fi, t.title_sv, t.title_en,
              t.valid_from, t.valid_to, t.changed_by, t.changed_at
            from report_template t""")
        .then("order by t.code, t.number desc")
        .list(
            em,
            row ->
                new ReportTemplateRow(
                    row.uuid(0),
                    row.text(1),
                    row.integer(2),
                    new LocalizedText(row.text(3), row.text(4), row.text(5)),
                    row.date(6),
                    row.date(7),
                    row.text(8),
                    row.instant(9)));
  }

  /** Every version of one template, the newest first. */
  public List<ReportTemplate> of(String code) {
    return em.createQuery(
            "select t from ReportTemplate t where t.code = :code order by t.number desc",
            ReportTemplate.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** The version with which this report is asked on that day; empty where it is not asked. */
  public Optional<ReportTemplate> inForce(String code, LocalDate on) {
    return em
        .createQuery(
            "select t from ReportTemplate t where t.code = :code and t.validFrom <= :day"
                + " and (t.validTo is null or t.validTo >= :day) order by t.validFrom desc",
            ReportTemplate.class)
        .setParameter("code", code)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Lets one node at a time bring the first versions, until the end of its transaction. */
  public void lockForSeeding() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
        .setParameter(1, SEEDING)
        .getResultList();
  }
}
