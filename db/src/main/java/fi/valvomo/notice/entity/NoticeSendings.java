package fi.valvomo.notice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The store of what was sent by the public form, for as long as it may be sent again. */
@ApplicationScoped
public class NoticeSendings {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The notice that came of it before. */
  public Optional<UUID> noticeOf(String sendingHash) {
    return em.createNativeQuery("select notice_id from notice_sending where sending_hash = ?1")
        .setParameter(1, sendingHash)
        .getResultStream()
        .map(UUID.class::cast)
        .findFirst();
  }

  /** A second one at the same time meets the primary key. */
  public void add(String sendingHash, UUID noticeId, Instant at) {
    em.flush();
    em.createNativeQuery(
            "insert into notice_sending (sending_hash, notice_id, at) values (?1, ?2, ?3)")
        .setParameter(1, sendingHash)
        .setParameter(2, noticeId)
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  public void sweepOlderThan(Instant at) {
    em.createNativeQuery("delete from notice_sending where at < ?1")
        .setParameter(1, Timestamp.from(at))
        .executeUpdate();
  }
}
