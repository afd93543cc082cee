package fi.valvomo.notice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The store of those who sent notices. Only what TRIAGE may do reaches it. */
@ApplicationScoped
public class NoticeReporters {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(NoticeReporter reporter) {
    em.persist(reporter);
  }

  /** Who sent the notice; nobody where they did not say. */
  public Optional<NoticeReporter> of(UUID noticeId) {
    return Optional.ofNullable(em.find(NoticeReporter.class, noticeId));
  }

  public void eraseOf(UUID noticeId) {
    of(noticeId).ifPresent(em::remove);
  }
}
