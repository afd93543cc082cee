package fi.valvomo.insight.entity;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
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
          + " case when f.opened_at >= cast(? as timestamptz) - interval '31 days' then '0-30'"
          + " when f.opened_at >= cast(? as timestamptz) - interval '91 days' then '31-90'"
          + " when f.opened_at >= cast(? as timestamptz) - interval '181 days' then '91-180'"
          + " else '181+' end as age,"
          + " f.state <> 'VERIFIED' and case when f.plan_required"
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
    String today = now.atZone(Deadline.ZONE).toLocalDate().toString();
    List<Counted> rows =
        RowQuery.select(DIVIDED, now.toString(), now.toString(), now.toString(), today)
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
