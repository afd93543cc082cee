package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The store of timelines. Lines are added, never changed. */
@ApplicationScoped
public class CaseEvents {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(CaseEvent event) {
    em.persist(event);
  }

  /** The newest first; a producer reads only what it was told about its own. */
  public Page<TimelineLine> timeline(TimelineOf of, Viewer viewer, Cursor after, int limit) {
    return RowQuery.select(
            "select e.seq, e.id, e.at, e.actor_name, e.kind, e.subject_type, e.subject_id,"
                + " e.before_state, e.after_state, e.why, u.name, c.number from case_event e"
                + " left join service_unit u on u.id = e.unit_id"
                + " left join case_file c on c.id = e.case_id")
        .and(of.condition(), of.id())
        .andIf(
            !viewer.readsAllCases(),
            "e.visible_to_provider and " + OwnRows.of("e.producer_id", "e.unit_id"),
            viewer.userId(),
            viewer.userId())
        .after("e.seq < cast(? as bigint)", after)
        .then("order by e.seq desc")
        .page(
            em,
            limit,
            row -> new TimelineLine(EventLine.of(row), row.text(10), row.text(11)),
            line -> line.event().cursor());
  }
}
