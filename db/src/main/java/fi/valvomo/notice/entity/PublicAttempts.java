package fi.valvomo.notice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * The store of what came without login, by the keyed hash of its address, for as long as it counts
 * against the limit and no longer.
 */
@ApplicationScoped
public class PublicAttempts {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Nobody else from this address is counted before the transaction ends. */
  public void oneAtATime(String addressHash) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)")
        .setParameter(1, addressHash)
        .getResultList();
  }

  /** The one that must grow old before another is let through; none while there are fewer. */
  public Optional<Instant> nthLast(String addressHash, int nth, Instant since) {
    return em.createNativeQuery(
            "select at from public_attempt where address_hash = ?1 and at > ?2"
                + " order by at desc limit 1 offset ?3")
        .setParameter(1, addressHash)
        .setParameter(2, Timestamp.from(since))
        .setParameter(3, nth - 1)
        .getResultStream()
        .map(at -> ((Timestamp) at).toInstant())
        .findFirst();
  }

  public void add(String addressHash, Instant at) {
    em.createNativeQuery("insert into public_attempt (address_hash, at) values (?1, ?2)")
        .setParameter(1, addressHash)
        .setParameter(2, Timestamp.from(at))
        .executeUpdate();
  }

  public void sweepOlderThan(Instant at) {
    em.createNativeQuery("delete from public_attempt where at < ?1")
        .setParameter(1, Timestamp.from(at))
        .executeUpdate();
  }
}
