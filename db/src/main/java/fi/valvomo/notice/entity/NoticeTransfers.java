package fi.valvomo.notice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of transfers: one of a notice at most. */
@ApplicationScoped
public class NoticeTransfers {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(NoticeTransfer transfer) {
    em.persist(transfer);
  }

  /** That of a notice. */
  public Optional<NoticeTransfer> of(UUID noticeId) {
    return Optional.ofNullable(em.find(NoticeTransfer.class, noticeId));
  }

  /** Those of the notices of a case, the oldest first. */
  public List<NoticeTransfer> ofCase(UUID caseId) {
    return em.createQuery(
            """
            select t from NoticeTransfer t, Notice n
            where n.id = t.noticeId and n.caseId = :file order by t.sent.at""",
            NoticeTransfer.class)
        .setParameter("file", caseId)
        .getResultList();
  }

  /** It goes with the notice. */
  public void eraseOf(UUID noticeId) {
    em.createQuery("delete from NoticeTransfer t where t.noticeId = :notice")
        .setParameter("notice", noticeId)
        .executeUpdate();
  }
}
