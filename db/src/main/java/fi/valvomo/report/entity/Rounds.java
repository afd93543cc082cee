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
import java.util.UUID;

/** The store of report rounds. */
@ApplicationScoped
public class Rounds {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ReportRound round) {
    em.persist(round);
  }

  /**
   * A round for the house's own use.
   *
   * @throws MissingException when there is none
   */
  public ReportRound get(UUID id) {
    ReportRound round = em.find(ReportRound.class, id);
    if (round == null) {
      throw new MissingException("round");
    }
    return round;
  }

  /**
   * A round as lists show it; a producer only one that asked its own units.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public RoundRow row(UUID id, Viewer viewer, LocalDate today) {
    return query(viewer, today).and("o.id = ?", id).list(em, row -> of(row, viewer)).stream()
        .findFirst()
        .orElseThrow(() -> new MissingException("round"));
  }

  /** The newest first. */
  public Page<RoundRow> rows(Viewer viewer, LocalDate today, Cursor after, int limit) {
    return query(viewer, today)
        .after("(o.opened_at, o.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by o.opened_at desc, o.id desc")
        .page(em, limit, row -> of(row, viewer), RoundRow::cursor);
  }

  private static RowQuery query(Viewer viewer, LocalDate today) {
    boolean own = !viewer.readsAllCases();
    String head =
        "select "
            + RoundRow.COLUMNS
            + " from report_round o join report_template t on t.id = o.template_id"
            + " cross join lateral ("
            + RoundRow.COUNTS;
    String mine = " and r.started and " + OwnRows.of("r.producer_id", "r.unit_id");
    RowQuery query =
        own
            ? RowQuery.select(
                head + mine + ") n", today.toString(), viewer.userId(), viewer.userId())
            : RowQuery.select(head + ") n", today.toString());
    return query.andIf(own, "n.started > 0");
  }

  private static RoundRow of(fi.valvomo.kernel.entity.Row row, Viewer viewer) {
    return RoundRow.of(row, !viewer.readsAllCases());
  }
}
