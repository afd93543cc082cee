package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The store of files that came with notices. */
@ApplicationScoped
public class NoticeAttachments {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(NoticeAttachment attachment, byte[] content) {
    em.persist(attachment);
    em.flush();
    em.createNativeQuery(
            "insert into notice_attachment_content (attachment_id, content)" + " values (?1, ?2)")
        .setParameter(1, attachment.id())
        .setParameter(2, content)
        .executeUpdate();
  }

  /** Those of one notice, oldest first. */
  public List<NoticeAttachment> of(UUID noticeId) {
    return em.createQuery(
            "select a from NoticeAttachment a where a.noticeId = :notice order by a.addedAt, a.id",
            NoticeAttachment.class)
        .setParameter("notice", noticeId)
        .getResultList();
  }

  /**
   * A file of a notice.
   *
   * @throws MissingException when the notice has no such file
   */
  public NoticeAttachment get(UUID noticeId, UUID id) {
    NoticeAttachment found = em.find(NoticeAttachment.class, id);
    if (found == null || !found.noticeId().equals(noticeId)) {
      throw new MissingException("attachment");
    }
    return found;
  }

  public byte[] content(UUID id) {
    return (byte[])
        em.createNativeQuery(
                "select content from notice_attachment_content where attachment_id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  /** The bytes go with their rows. */
  public void eraseOf(UUID noticeId) {
    em.createNativeQuery("delete from notice_attachment where notice_id = ?1")
        .setParameter(1, noticeId)
        .executeUpdate();
  }
}
