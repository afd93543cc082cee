package fi.valvomo.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The store of answers to submissions, by person and key. */
@ApplicationScoped
public class KeptAnswers {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public Optional<KeptAnswer> find(UUID personId, String key) {
    return em.createNativeQuery(
            "select fingerprint, status, location, etag, body from kept_answer"
                + " where person_id = ?1 and key = ?2")
        .setParameter(1, personId)
        .setParameter(2, key)
        .getResultStream()
        .map(row -> answer((Object[]) row))
        .findFirst();
  }

  /** When it took effect, if it was sent before. */
  public Optional<Instant> takenAt(UUID personId, String key) {
    return em.createNativeQuery("select at from kept_answer where person_id = ?1 and key = ?2")
        .setParameter(1, personId)
        .setParameter(2, key)
        .getResultStream()
        .map(at -> ((Timestamp) at).toInstant())
        .findFirst();
  }

  private static KeptAnswer answer(Object[] row) {
    return new KeptAnswer(
        (String) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4]);
  }

  /** Says that it took effect; a second one at the same time meets the primary key. */
  public void add(UUID personId, String key, String fingerprint, Instant at) {
    em.createNativeQuery(
            "insert into kept_answer (person_id, key, fingerprint, at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, personId)
        .setParameter(2, key)
        .setParameter(3, fingerprint)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  /** Adds what was answered; where nothing was written before, it is now. */
  public void keep(UUID personId, String key, KeptAnswer answer, Instant at) {
    em.createNativeQuery(
            "insert into kept_answer (person_id, key, fingerprint, status, location, etag, body, at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (person_id, key) do update"
                + " set status = excluded.status, location = excluded.location,"
                + " etag = excluded.etag, body = excluded.body")
        .setParameter(1, personId)
        .setParameter(2, key)
        .setParameter(3, answer.fingerprint())
        .setParameter(4, answer.status())
        .setParameter(5, answer.location())
        .setParameter(6, answer.etag())
        .setParameter(7, answer.body())
        .setParameter(8, Timestamp.from(at))
        .executeUpdate();
  }

  public void sweepOlderThan(UUID personId, Instant at) {
    em.createNativeQuery("delete from kept_answer where person_id = ?1 and at < ?2")
        .setParameter(1, personId)
        .setParameter(2, Timestamp.from(at))
        .executeUpdate();
  }
}
