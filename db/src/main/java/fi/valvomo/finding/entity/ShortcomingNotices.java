package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The store of notices of uncorrected shortcomings. */
@ApplicationScoped
public class ShortcomingNotices {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ShortcomingNotice notice) {
    em.persist(notice);
  }

  /** All of a finding, the latest first. */
  public List<ShortcomingNotice> of(UUID findingId) {
    return em.createQuery(
            "select n from ShortcomingNotice n where n.findingId = :finding"
                + " order by n.recorded.at desc, n.id",
            ShortcomingNotice.class)
        .setParameter("finding", findingId)
        .getResultList();
  }
}
