package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnitUtil;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The store of findings. */
@ApplicationScoped
public class Findings {

  /** What the partial indexes hold: as few rows as there is work. */
  private static final String OPEN = "f.state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')";

  private static final String NEXT_DUE =
      "case when f.plan_required and f.state in ('OPEN', 'PLAN_RETURNED')"
          + " then f.plan_due_on else f.due_on end";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Finding finding) {
    em.persist(finding);
  }

  /**
   * A finding for the house's own use.
   *
   * @throws MissingException when there is none
   */
  public Finding get(UUID id) {
    Finding finding = em.find(Finding.class, id);
    if (finding == null) {
      throw new MissingException("finding");
    }
    return finding;
  }

  /**
   * A finding that this person may know of: a producer only its own, and only once revealed.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public Finding forViewer(UUID id, Viewer viewer) {
    Finding finding = get(id);
    boolean may =
        viewer.readsAllCases()
            || (viewer.mayRead(finding.producerId(), finding.unitId())
                && finding.visibleToProvider());
    if (!may) {
      throw new MissingException("finding");
    }
    return finding;
  }

  /**
   * The id of the finding to whose plan an action belongs.
   *
   * @throws MissingException when there is no such action
   */
  public UUID ofAction(UUID actionId) {
    return em.createQuery(
            "select f.id from Finding f join f.plans p join p.actions a where a.id = :action",
            UUID.class)
        .setParameter("action", actionId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new MissingException("corrective action"));
  }

  /**
   * Reads the corrective plans of a finding with their actions, however many there are, so that
   * they may be shown after the transaction.
   */
  public void readPlans(Finding finding) {
    em.createQuery(
            "select distinct p from CorrectivePlan p left join fetch p.actions where p.id in"
                + " (select own.id from Finding f join f.plans own where f.id = :finding)",
            CorrectivePlan.class)
        .setParameter("finding", finding.id())
        .getResultList();
    finding.plans().forEach(CorrectivePlan::actions);
  }

  /** Whether the plans and their actions have been read, so that all may be shown. */
  public boolean isWhole(Finding finding) {
    PersistenceUnitUtil loaded = em.getEntityManagerFactory().getPersistenceUnitUtil();
    return loaded.isLoaded(finding, "plans")
        && finding.plans().stream().allMatch(plan -> loaded.isLoaded(plan, "actions"));
  }

  /** The names that stand over a finding. */
  public FindingNames names(Finding finding) {
    return RowQuery.select(
            "select c.number, u.name, p.name as producer_name from case_file c, service_unit u,"
                + " producer p")
        .and("c.id = ?", finding.caseId())
        .and("u.id = ?", finding.unitId())
        .and("p.id = ?", finding.producerId())
        .list(em, row -> new FindingNames(row.text(0), row.text(1), row.text(2)))
        .get(0);
  }

  /** All findings made on a visit, in the order in which they were made. */
  public List<Finding> ofInspection(UUID inspectionId) {
    return em.createQuery(
            "select f from Finding f where f.inspectionId = :inspection"
                + " order by f.createdAt, f.id",
            Finding.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }

  /** All findings of a case, in the order in which they were made. */
  public List<Finding> ofCase(UUID caseId) {
    return em.createQuery(
            "select f from Finding f where f.caseId = :caseId order by f.createdAt, f.id",
            Finding.class)
        .setParameter("caseId", caseId)
        .setHint("eclipselink.batch", "f.plans")
        .setHint("eclipselink.batch", "f.plans.actions")
        .getResultList();
  }

  /** Findings by day of making, the newest first. */
  public Page<FindingRow> rows(FindingFilter filter, Viewer viewer, Cursor after, int limit) {
    return RowQuery.select(
            "select "
                + FindingRow.COLUMNS
                + " from finding f join case_file c on c.id = f.case_id"
                + " join producer p on p.id = f.producer_id"
                + " join service_unit u on u.id = f.unit_id")
        .andIf(
            !viewer.readsAllCases(),
            "f.visible_to_provider and " + OwnRows.of("f.producer_id", "f.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("f.inspection_id = ?", filter.inspectionId())
        .andIfGiven("f.unit_id = ?", filter.unitId())
        .andIfGiven("f.producer_id = ?", filter.producerId())
        .andIf(filter.open() || filter.overdue(), OPEN)
        .andIfGiven("f.state = ?", name(filter.state()))
        .andIfGiven("f.severity = ?", filter.severity() == null ? null : filter.severity().level())
        .andIfGiven("f.scope = ?", name(filter.scope()))
        .andIf(
            filter.overdue(),
            "f.state not in ('REPORTED_DONE', 'VERIFIED') and " + NEXT_DUE + " < cast(? as date)",
            filter.today().toString())
        .andIf(FindingFilter.asksForNone(filter.theme()), "f.theme is null")
        .andIfGiven("f.theme = ?", code(filter.theme()))
        .andIfGiven("f.relation = ?", name(filter.relation()))
        .andIf(FindingFilter.asksForNone(filter.objective()), "f.objective is null")
        .andIfGiven("f.objective = ?", code(filter.objective()))
        .andIfGiven("f.criterion_code = ?", filter.criterionCode())
        .andIfGiven("f.opened_at >= ?", filter.openedFrom())
        .andIfGiven("f.opened_at < ?", filter.openedBefore())
        .after("(f.created_at, f.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by f.created_at desc, f.id desc")
        .page(
            em,
            limit,
            row -> FindingRow.of(row, filter.today()),
            row -> Cursor.of(row.createdAt(), row.id()));
  }

  /** The deviations of a unit that were opened in a time, and those that are open. */
  public KnownDeviations deviations(UUID unitId, Instant from, Instant before) {
    return RowQuery.select(
            "select count(*) filter (where f.opened_at >= ? and f.opened_at < ?),"
                + " count(*) filter (where "
                + OPEN
                + ") from finding f",
            from,
            before)
        .and("f.unit_id = ?", unitId)
        .and("f.severity >= ?", Severity.MINOR.level())
        .asStored()
        .list(em, row -> new KnownDeviations(row.integer(0), row.integer(1)))
        .get(0);
  }

  private static String code(String asked) {
    return FindingFilter.asksForNone(asked) ? null : asked;
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
