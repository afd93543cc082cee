package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Sessions of which a test says that they were last used long ago. */
@ApplicationScoped
@Transactional
public class Sessions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void expire(String csrfToken) {
    em.createNativeQuery("update user_session set expires_at = opened_at where csrf_token = ?1")
        .setParameter(1, csrfToken)
        .executeUpdate();
  }
}
