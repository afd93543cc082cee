package fi.valvomo.insight.entity;

import fi.valvomo.finding.entity.FindingAge;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Counts open findings: one pass over the partial index of open ones, for all divisions at once.
 */
@ApplicationScoped
public class FindingFigures {

  private static final String DIVIDED =
      "select grouping(o.severity, o.age, o.theme, o.relation, o.objective, o.scope) as division,"
          + " o.severity, o.age, o.theme, o.relation, o.objective, o.scope,"
          + " count(*), count(*) filter (where o.late) from (select f.severity, f.scope, f.theme,"
          + " f.relation, f.objective,"
          + " case when f.opened_at >= cast(? as timestamptz) then '0-30'"
          + " when f.opened_at >= cast(? as timestamptz) then '31-90'"
          + " when f.opened_at >= cast(? as timestamptz) then '91-180'"
          + " else '181+' end as age,"
          + " f.state not in ('REPORTED_DONE', 'VERIFIED') and case when f.plan_required"
          + " and f.state in ('OPEN', 'PLAN_RETURNED') then f.plan_due_on else f.due_on end"
          + " < cast(? as date) as late from finding f"
          + " where f.state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')) o"
          + " group by grouping sets ((o.severity), (o.age), (o.theme), (o.relation),"
          + " (o.objective), (o.scope), ())";

  // which columns a row is not divided by, as grouping() writes it: one bit a column
  private static final int BY_SEVERITY = 0b011111;
  private static final int BY_AGE = 0b101111;
  private static final int BY_THEME = 0b110111;
  private static final int BY_RELATION = 0b111011;
  private static final int BY_OBJECTIVE = 0b111101;
  private static final int BY_SCOPE = 0b111110;
  private static final int TOTAL = 0b111111;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public OpenFindings open(Instant now) {
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    List<Counted> rows =
        RowQuery.select(
                DIVIDED, aged(30, today), aged(90, today), aged(180, today), today.toString())
            .list(em, Counted::of);
    Slice total = slices(rows, TOTAL, row -> null).get(0);
    return new OpenFindings(
        total.count(),
        total.overdue(),
        slices(rows, BY_SEVERITY, row -> Severity.ofLevel(row.integer(1)).name()),
        slices(rows, BY_SCOPE, row -> row.text(6)),
        slices(rows, BY_AGE, row -> row.text(2)),
        slices(rows, BY_THEME, row -> row.text(3)),
        slices(rows, BY_RELATION, row -> row.text(4)),
        slices(rows, BY_OBJECTIVE, row -> row.text(5)));
  }

  private static String aged(int mostDays, LocalDate today) {
    return FindingAge.atMost(mostDays, today).toString();
  }

  /**
   * Good practices and recommendations that took effect in a period, whatever became of them.
   *
   * @param unit null for all units
   */
  public GoodFindings good(LocalDate from, LocalDate to, UUID unit) {
    String since = from.atStartOfDay(Deadline.ZONE).toInstant().toString();
    String until = to.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant().toString();
    return RowQuery.select(
            "select count(*) filter (where f.severity = 0),"
                + " count(*) filter (where f.severity = 1) from finding f"
                + " where f.severity <= 1 and f.state <> 'WITHDRAWN'"
                + " and f.opened_at >= cast(? as timestamptz)"
                + " and f.opened_at < cast(? as timestamptz)"
                + " and (cast(? as uuid) is null or f.unit_id = cast(? as uuid))",
            since,
            until,
            name(unit),
            name(unit))
        .list(em, row -> new GoodFindings(from, to, row.number(0), row.number(1)))
        .get(0);
  }

  private static String name(UUID id) {
    return id == null ? null : id.toString();
  }

  private static List<Slice> slices(List<Counted> rows, int division, Function<Row, String> key) {
    return rows.stream()
        .filter(counted -> counted.division() == division)
        .map(counted -> new Slice(key.apply(counted.row()), counted.count(), counted.overdue()))
        .sorted((one, other) -> Long.compare(other.count(), one.count()))
        .toList();
  }

  private record Counted(int division, Row row, long count, long overdue) {

    static Counted of(Row row) {
      return new Counted(row.integer(0), row, row.number(7), row.number(8));
    }
  }
}
