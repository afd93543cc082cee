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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The store of accounts of how self-monitoring plans were followed. */
@ApplicationScoped
public class PlanAccounts {

  private static final String ROWS =
      "select "
          + AccountRow.COLUMNS
          + " from plan_account a"
          + " join service_unit u on u.id = a.plan_id"
          + " join producer p on p.id = a.producer_id"
          + " left join account_publication o on o.account_id = a.id and o.number = a.sendings"
          + " left join published_address l on l.id = a.id";

  private static final String AWAITED =
      "a.settled_at is null and a.state not in ('PUBLISHED', 'CHECKED')";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(PlanAccount account) {
    em.persist(account);
  }

  /**
   * An account for the house's own use.
   *
   * @throws MissingException when there is none
   */
  public PlanAccount get(UUID id) {
    PlanAccount account = em.find(PlanAccount.class, id);
    if (account == null) {
      throw new MissingException("plan account");
    }
    return account;
  }

  /**
   * An account that this person may know of.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public PlanAccount forViewer(UUID id, Viewer viewer) {
    PlanAccount account = get(id);
    if (!viewer.mayRead(account.producerId(), account.unitId())) {
      throw new MissingException("plan account");
    }
    return account;
  }

  /** The accounts of a case, the oldest first. */
  public List<PlanAccount> ofCase(UUID caseId) {
    return em.createQuery(
            "select a from PlanAccount a where a.caseId = :caseId order by a.period.from",
            PlanAccount.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  /**
   * Units that owe the account of a period and of which none was asked yet: those that something
   * steers on its last day.
   *
   * @param producerId null for all producers
   * @param most so many at a time
   */
  public List<UUID> unitsToAsk(Period period, UUID producerId, int most) {
    String last = period.to().toString();
    return RowQuery.select("select u.id from service_unit u")
        .and(
            "exists (select 1 from steering_relation s where s.unit_id = u.id"
                + " and s.valid_from <= cast(? as date)"
                + " and (s.valid_to is null or s.valid_to >= cast(? as date)))",
            last,
            last)
        .and(
            "not exists (select 1 from plan_account a where a.plan_id = u.id"
                + " and a.period_from = cast(? as date))",
            period.from().toString())
        .andIfGiven("u.producer_id = ?", producerId)
        .then("order by u.id limit ? for update of u skip locked", most)
        .list(em, row -> row.uuid(0));
  }

  /** The longest awaited first where only late ones are asked for, else the newest first. */
  public Page<AccountRow> rows(AccountFilter filter, Viewer viewer, Cursor after, int limit) {
    String behind = filter.late() ? ">" : "<";
    String order = filter.late() ? "order by a.due_on, a.id" : "order by a.due_on desc, a.id desc";
    return query(filter, viewer)
        .after("(a.due_on, a.id) " + behind + " (cast(? as date), cast(? as uuid))", after)
        .then(order)
        .page(em, limit, row -> AccountRow.of(row, filter.today()), AccountRow::cursor);
  }

  /** The row of one account. */
  public AccountRow row(UUID id, LocalDate today) {
    return RowQuery.select(ROWS)
        .and("a.id = ?", id)
        .list(em, row -> AccountRow.of(row, today))
        .get(0);
  }

  private static RowQuery query(AccountFilter filter, Viewer viewer) {
    return RowQuery.select(ROWS)
        .andIf(
            !viewer.readsAllCases(),
            OwnRows.of("a.producer_id", "a.plan_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("a.plan_id = ?", filter.unitId())
        .andIfGiven("a.producer_id = ?", filter.producerId())
        .andIfGiven("a.state = ?", filter.state() == null ? null : filter.state().name())
        .andIfGiven("a.relation = ?", filter.relation() == null ? null : filter.relation().name())
        .andIf(
            filter.late(), AWAITED + " and a.due_on < cast(? as date)", filter.today().toString())
        .andIf(filter.broken(), "l.broken_since is not null");
  }
}
