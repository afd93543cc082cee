package fi.valvomo.insight.entity;

import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Counts how self-monitoring plans stand: one pass over the units. */
@ApplicationScoped
public class UnitPlanFigures {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** On a day, of the units that something steers then. */
  public UnitPlanCounts count(LocalDate today) {
    String day = today.toString();
    return RowQuery.select(
            "select count(*), count(*) filter (where n.confirmed_number is null), count(*) filter"
                + " (where n.confirmed_number is not null and n.address is null), count(*) filter"
                + " (where a.settled_at is not null or exists (select 1 from plan_account o where"
                + " o.plan_id = n.id and o.settled_at is null and o.state not in ('PUBLISHED',"
                + " 'CHECKED') and o.due_on < cast(? as date))), count(*) filter (where"
                + " l.broken_since is not null or a.broken_since is not null) from service_unit u"
                + " left join unit_plan n on n.id = u.id"
                + " left join published_address l on l.id = n.id"
                + " left join lateral (select x.settled_at, k.broken_since from plan_account x"
                + " left join published_address k on k.id = x.id where x.plan_id = n.id"
                + " order by x.period_from desc limit 1) a on true",
            day)
        .and(
            "exists (select 1 from steering_relation s where s.unit_id = u.id and s.valid_from"
                + " <= cast(? as date) and (s.valid_to is null or s.valid_to >= cast(? as date)))",
            day,
            day)
        .list(
            em,
            row ->
                new UnitPlanCounts(
                    row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)))
        .get(0);
  }
}
