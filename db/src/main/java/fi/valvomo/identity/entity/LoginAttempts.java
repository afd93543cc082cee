package fi.valvomo.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of tries to sign in that have not succeeded. */
@ApplicationScoped
public class LoginAttempts {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Lets nobody else try with this name or address before the transaction ends. */
  public void oneAtATime(String usernameHash, String address) {
    // always in the same order: two that wait for each other would wait for good
    for (String key : List.of("user " + usernameHash, "from " + address)) {
      em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
          .setParameter(1, key)
          .getResultList();
    }
  }

  /** The try that must grow old before another is let through, or nothing while there are fewer. */
  public Optional<Instant> nthLastByUsername(String usernameHash, int nth, Instant since) {
    return nthLast("username_hash", usernameHash, nth, since);
  }

  /** The same by the address that the tries came from. */
  public Optional<Instant> nthLastByAddress(String address, int nth, Instant since) {
    return nthLast("address", address, nth, since);
  }

  private Optional<Instant> nthLast(String column, String value, int nth, Instant since) {
    return em.createNativeQuery(
            "select at from login_attempt where "
                + column
                + " = ?1 and at > ?2 order by at desc limit 1 offset ?3")
        .setParameter(1, value)
        .setParameter(2, Timestamp.from(since))
        .setParameter(3, nth - 1)
        .getResultStream()
        .map(at -> ((Timestamp) at).toInstant())
        .findFirst();
  }

  public void add(UUID id, String usernameHash, String address, Instant at) {
    em.createNativeQuery(
            "insert into login_attempt (id, username_hash, address, at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, id)
        .setParameter(2, usernameHash)
        .setParameter(3, address)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  /** The name succeeded: what it failed at before is forgotten, and so is this try. */
  public void forget(UUID id, String usernameHash) {
    em.createNativeQuery("delete from login_attempt where id = ?1 or username_hash = ?2")
        .setParameter(1, id)
        .setParameter(2, usernameHash)
        .executeUpdate();
  }

  public void sweepOlderThan(Instant at) {
    em.createNativeQuery("delete from login_attempt where at < ?1")
        .setParameter(1, Timestamp.from(at))
        .executeUpdate();
  }
}
