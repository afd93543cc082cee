package fi.valvomo.casefile.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The store of mail that waits to leave. */
@ApplicationScoped
public class OutgoingMails {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(OutgoingMail mail) {
    em.persist(mail);
  }
}
