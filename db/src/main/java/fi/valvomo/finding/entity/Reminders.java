package fi.valvomo.finding.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The store of reminders. */
@ApplicationScoped
public class Reminders {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Reminder reminder) {
    em.persist(reminder);
  }

  /** All that went out about a finding. */
  public List<Reminder> of(UUID findingId) {
    return em.createQuery("select r from Reminder r where r.findingId = :finding", Reminder.class)
        .setParameter("finding", findingId)
        .getResultList();
  }
}
