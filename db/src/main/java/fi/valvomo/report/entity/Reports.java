package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The store of self-monitoring reports. */
@ApplicationScoped
public class Reports {

  /** Still awaited from the producer after the last day. */
  private static final String LATE =
      "r.settled_at is null and r.state not in ('SUBMITTED', 'ACCEPTED')"
          + " and r.due_on < cast(? as date)";

  private static final String ROWS =
      "select "
          + ReportRow.COLUMNS
          + " from self_monitoring_report r"
          + " join report_template t on t.id = r.template_id"
          + " join service_unit u on u.id = r.unit_id"
          + " join producer p on p.id = r.producer_id"
          + " left join case_file c on c.id = r.case_id";

  private static final AnswersConverter ANSWERS = new AnswersConverter();

  private static final String WHOLE = "select r";
  private static final String COUNT = "select count(r)";
  private static final String NOT_TODAY = " and (r.remindedOn is null or r.remindedOn <> :day)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * A report for the house's own use.
   *
   * @throws MissingException when there is none
   */
  public SelfMonitoringReport get(UUID id) {
    SelfMonitoringReport report = em.find(SelfMonitoringReport.class, id);
    if (report == null) {
      throw new MissingException("report");
    }
    return report;
  }

  /**
   * A report that this person may know of: a producer only its own, and only once it was sent.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public SelfMonitoringReport forViewer(UUID id, Viewer viewer) {
    SelfMonitoringReport report = get(id);
    boolean may =
        viewer.readsAllCases()
            || (viewer.mayRead(report.producerId(), report.unitId()) && report.started());
    if (!may) {
      throw new MissingException("report");
    }
    return report;
  }

  /** The report of a case, if the case was opened for one. */
  public Optional<SelfMonitoringReport> ofCase(UUID caseId) {
    return em.createQuery(
            "select r from SelfMonitoringReport r where r.caseId = :caseId",
            SelfMonitoringReport.class)
        .setParameter("caseId", caseId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The reports that units of these producers owe or owed for exactly this period by any version of
   * a template, by unit.
   */
  public List<SelfMonitoringReport> ofPeriod(String templateCode, Period period, Viewer viewer) {
    return em.createQuery(
            "select r from SelfMonitoringReport r, ReportTemplate t where t.id = r.templateId"
                + " and t.code = :code and r.period.from = :from and r.period.to = :to"
                + " and r.started = true and r.producerId in :producers",
            SelfMonitoringReport.class)
        .setParameter("code", templateCode)
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .setParameter("producers", viewer.producers())
        .getResultStream()
        .filter(report -> viewer.mayRead(report.producerId(), report.unitId()))
        .toList();
  }

  /** The reports of a round that belong to the producers of this person. */
  public List<SelfMonitoringReport> ofRound(UUID roundId, Viewer viewer) {
    return em.createQuery(
            "select r from SelfMonitoringReport r where r.roundId = :round and r.started = true"
                + " and r.producerId in :producers",
            SelfMonitoringReport.class)
        .setParameter("round", roundId)
        .setParameter("producers", viewer.producers())
        .getResultStream()
        .filter(report -> viewer.mayRead(report.producerId(), report.unitId()))
        .toList();
  }

  /** Up to so many of a round that may get more time, and are due before this day. */
  public List<SelfMonitoringReport> extendable(UUID roundId, LocalDate until, int most) {
    return awaited(WHOLE, roundId, until, "", SelfMonitoringReport.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many of a round get more time until this day. */
  public int countExtendable(UUID roundId, LocalDate until) {
    return awaited(COUNT, roundId, until, "", Long.class).getSingleResult().intValue();
  }

  /** Up to so many of a round that are awaited after their last day, and not reminded today. */
  public List<SelfMonitoringReport> toRemind(UUID roundId, LocalDate today, int most) {
    return awaited(WHOLE, roundId, today, NOT_TODAY, SelfMonitoringReport.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many of a round are late and were not reminded today. */
  public int countToRemind(UUID roundId, LocalDate today) {
    return awaited(COUNT, roundId, today, NOT_TODAY, Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> awaited(
      String what, UUID roundId, LocalDate day, String which, Class<T> type) {
    return em.createQuery(
            what
                + " from SelfMonitoringReport r where r.roundId = :round and r.started = true"
                + " and r.settled.at is null and r.state in :states and r.deadline.dueOn < :day"
                + which
                + (what.equals(WHOLE) ? " order by r.unitId" : ""),
            type)
        .setParameter("round", roundId)
        .setParameter("day", day)
        .setParameter(
            "states", List.of(ReportState.OPEN, ReportState.RETURNED, ReportState.MISSING));
  }

  /** From the newest period to older ones, by the name of the unit. */
  public Page<ReportRow> rows(ReportFilter filter, Viewer viewer, Cursor after, int limit) {
    return query(filter, viewer)
        .after(
            "(r.period_to < cast(? as date) or (r.period_to = cast(? as date)"
                + " and (u.name, r.id) > (?, cast(? as uuid))))",
            twice(after))
        .then("order by r.period_to desc, u.name, r.id")
        .page(em, limit, row -> ReportRow.of(row, filter.today()), ReportRow::cursor);
  }

  /** All lines of one round, for its file. */
  public List<ReportRow> all(ReportFilter filter, Viewer viewer) {
    return query(filter, viewer)
        .then("order by u.name, r.id")
        .list(em, row -> ReportRow.of(row, filter.today()));
  }

  /** What was last sent in each report of a round, by the report. */
  public Map<UUID, Map<String, Object>> sentAnswers(UUID roundId) {
    Map<UUID, Map<String, Object>> sent = new HashMap<>();
    RowQuery.select(
            "select distinct on (s.report_id) s.report_id, cast(s.answers as text)"
                + " from report_submission s"
                + " join self_monitoring_report r on r.id = s.report_id")
        .and("r.round_id = ?", roundId)
        .then("order by s.report_id, s.number desc")
        .list(em, row -> sent.put(row.uuid(0), ANSWERS.convertToEntityAttribute(row.text(1))));
    return sent;
  }

  /**
   * What the unit sent before this report on the same questions, by the id of that report: the one
   * that this report keeps to, once it has been begun, else the latest of an earlier period.
   */
  public Optional<Map.Entry<UUID, Map<String, Object>>> sentBefore(SelfMonitoringReport report) {
    RowQuery query =
        RowQuery.select(
            "select o.id, cast(s.answers as text) from self_monitoring_report o"
                + " join report_template t on t.id = o.template_id"
                + " join report_submission s on s.report_id = o.id and s.number = o.sendings");
    boolean kept = report.begun() || report.sendings() > 0;
    if (kept && report.previousId() == null) {
      return Optional.empty();
    }
    return query
        .andIf(kept, "o.id = ?", report.previousId())
        .andIf(
            !kept,
            "o.unit_id = ? and o.period_to < cast(? as date) and o.state in ('SUBMITTED',"
                + " 'ACCEPTED') and t.code = (select x.code from report_template x where x.id = ?)",
            report.unitId(),
            report.period().from().toString(),
            report.templateId())
        .then("order by o.period_to desc, o.submitted_at desc limit 1")
        .list(em, row -> Map.entry(row.uuid(0), ANSWERS.convertToEntityAttribute(row.text(1))))
        .stream()
        .findFirst();
  }

  private static RowQuery query(ReportFilter filter, Viewer viewer) {
    return RowQuery.select(ROWS)
        .andIf(
            !viewer.readsAllCases(),
            "r.started and " + OwnRows.of("r.producer_id", "r.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("r.round_id = ?", filter.roundId())
        .andIfGiven("r.unit_id = ?", filter.unitId())
        .andIfGiven("r.producer_id = ?", filter.producerId())
        .andIfGiven("r.state = ?", filter.state() == null ? null : filter.state().name())
        .andIfGiven("r.relation = ?", filter.relation() == null ? null : filter.relation().name())
        .andIf(filter.late(), LATE, String.valueOf(filter.today()));
  }

  private static Cursor twice(Cursor after) {
    return after == null
        ? null
        : new Cursor(
            List.of(
                after.keys().get(0),
                after.keys().get(0),
                after.keys().get(1),
                after.keys().get(2)));
  }
}
