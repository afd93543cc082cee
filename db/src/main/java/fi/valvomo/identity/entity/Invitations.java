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

  /** With which a new person was invited. */
  public Optional<Invitation> ofUser(UUID userId) {
    return em.createQuery(
            "select i from Invitation i where i.userId = :user and i.producerId is null",
            Invitation.class)
        .setParameter("user", userId)
        .getResultStream()
        .findFirst();
  }

  /** With which somebody is asked to act for a producer, and has not come yet. */
  public Optional<Invitation> toJoin(UUID userId, UUID producerId) {
    return em.createQuery(
            "select i from Invitation i where i.userId = :user and i.producerId = :producer"
                + " and i.usedAt is null",
            Invitation.class)
        .setParameter("user", userId)
        .setParameter("producer", producerId)
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
