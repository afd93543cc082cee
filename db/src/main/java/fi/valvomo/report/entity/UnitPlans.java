package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RegisterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The store of self-monitoring plans. Its list begins with the units: a missing plan is a row. */
@ApplicationScoped
public class UnitPlans {

  private static final String ROWS =
      "select "
          + PlanRow.COLUMNS
          + ", exists (select 1 from plan_account o where o.plan_id = u.id and o.settled_at is null"
          + " and o.state not in ('PUBLISHED', 'CHECKED') and o.due_on < cast(? as date))"
          + " as account_late from service_unit u join producer p on p.id = u.producer_id"
          + " left join lateral (select s.type from steering_relation s where s.unit_id = u.id"
          + " and s.valid_from <= cast(? as date)"
          + " and (s.valid_to is null or s.valid_to >= cast(? as date))"
          + " order by s.type limit 1) r on true"
          + " left join unit_plan n on n.id = u.id"
          + " left join published_address l on l.id = n.id"
          + " left join lateral (select x.id, x.period_from, x.period_to, x.state, x.due_on,"
          + " x.settled_at, k.broken_since from plan_account x"
          + " left join published_address k on k.id = x.id"
          + " where x.plan_id = n.id order by x.period_from desc limit 1) a on true";

  /** An account that is late, or was left missing and is the latest. */
  private static final String ACCOUNT_MISSING =
      "(exists (select 1 from plan_account o where o.plan_id = u.id and o.settled_at is null"
          + " and o.state not in ('PUBLISHED', 'CHECKED') and o.due_on < cast(? as date))"
          + " or a.settled_at is not null)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(UnitPlan plan) {
    em.persist(plan);
  }

  public Optional<UnitPlan> find(UUID unitId) {
    return Optional.ofNullable(em.find(UnitPlan.class, unitId));
  }

  /**
   * The plan of a unit, for the house's own use.
   *
   * @throws MissingException when the organiser follows none
   */
  public UnitPlan get(UUID unitId) {
    return find(unitId).orElseThrow(() -> new MissingException("unit plan"));
  }

  /** The plan of a case, if the case was opened for one. */
  public Optional<UnitPlan> ofCase(UUID caseId) {
    return em.createQuery("select p from UnitPlan p where p.caseId = :caseId", UnitPlan.class)
        .setParameter("caseId", caseId)
        .getResultStream()
        .findFirst();
  }

  /** By the name of the unit. */
  public Page<PlanRow> rows(PlanFilter filter, Viewer viewer, Cursor after, int limit) {
    return query(filter, viewer)
        .and("r.type is not null")
        .after("(u.name, u.id) > (?, cast(? as uuid))", after)
        .then("order by u.name, u.id")
        .page(
            em,
            limit,
            row -> PlanRow.of(row, filter.today(), filter.unchangedBefore()),
            PlanRow::cursor);
  }

  /** The row of one unit that is steered or was followed, for the house's own use. */
  public Optional<PlanRow> row(UUID unitId, PlanFilter filter) {
    return query(filter, Viewer.SYSTEM)
        .and("u.id = ?", unitId)
        .and("(r.type is not null or n.id is not null)")
        .list(em, row -> PlanRow.of(row, filter.today(), filter.unchangedBefore()))
        .stream()
        .findFirst();
  }

  private static RowQuery query(PlanFilter filter, Viewer viewer) {
    String today = filter.today().toString();
    PlanSignal signal = filter.signal();
    return RowQuery.select(ROWS, today, today, today)
        .andIf(
            !viewer.readsAllCases(),
            OwnRows.of("u.producer_id", "u.id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("u.producer_id = ?", filter.producerId())
        .andIfGiven("r.type = ?", filter.relation() == null ? null : filter.relation().name())
        .andIfGiven("u.search_text like ?", RegisterFilter.patternOf(filter.search()))
        .andIf(signal == PlanSignal.NO_PLAN, "n.confirmed_number is null")
        .andIf(
            signal == PlanSignal.NOT_PUBLISHED,
            "n.confirmed_number is not null and n.address is null")
        .andIf(signal == PlanSignal.ACCOUNT_MISSING, ACCOUNT_MISSING, today)
        .andIf(
            signal == PlanSignal.LINK_BROKEN,
            "(l.broken_since is not null or a.broken_since is not null)")
        .andIf(
            signal == PlanSignal.UNCHANGED,
            "n.confirmed_on < cast(? as date)",
            filter.unchangedBefore().toString());
  }
}
