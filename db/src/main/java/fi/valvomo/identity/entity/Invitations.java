package fi.valvomo.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The store of invitations. */
@ApplicationScoped
public class Invitations {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Keeps it; the person to whom it refers is written first. */
  public void add(Invitation invitation) {
    em.flush();
    em.persist(invitation);
  }

  public Optional<Invitation> ofUser(UUID userId) {
    return em.createQuery("select i from Invitation i where i.userId = :user", Invitation.class)
        .setParameter("user", userId)
        .getResultStream()
        .findFirst();
  }

  /** The invitation whose link holds this word. */
  public Optional<Invitation> ofToken(Secret token) {
    return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
        .setParameter("hash", token.hash())
        .getResultStream()
        .findFirst();
  }
}
