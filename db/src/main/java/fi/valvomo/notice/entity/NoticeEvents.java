package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The store of notices' own timelines. Lines are added, never changed. */
@ApplicationScoped
public class NoticeEvents {

  private static final int MOST = 500;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(NoticeEvent event) {
    em.persist(event);
  }

  /** Of one notice, the newest first. */
  public List<EventLine> of(UUID noticeId) {
    return RowQuery.select(
            "select e.seq, e.id, e.at, e.actor_name, e.kind, 'NOTICE', e.notice_id,"
                + " e.before_state, e.after_state, e.why from notice_event e")
        .and("e.notice_id = ?", noticeId)
        .then("order by e.seq desc limit ?", MOST)
        .list(em, EventLine::of);
  }
}
