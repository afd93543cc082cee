package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of keys of producers' systems. */
@ApplicationScoped
public class ApiKeys {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ApiKey key) {
    em.persist(key);
  }

  /**
   * The key of this id.
   *
   * @throws MissingException when there is none
   */
  public ApiKey get(UUID id) {
    return Optional.ofNullable(em.find(ApiKey.class, id))
        .orElseThrow(() -> new MissingException("api key"));
  }

  /** All keys, or those of one producer, the newest first. */
  public List<ApiKey> of(UUID producerId) {
    String narrowed = producerId == null ? "" : " where k.producerId = :producer";
    var query =
        em.createQuery(
            "select k from ApiKey k" + narrowed + " order by k.createdAt desc, k.id", ApiKey.class);
    return producerId == null
        ? query.getResultList()
        : query.setParameter("producer", producerId).getResultList();
  }

  /**
   * A call with a key.
   *
   * @param calls how many this key made in the running minute, this one included
   * @param minuteBeganAt when that minute began
   */
  public record Use(UUID id, String name, UUID producerId, int calls, Instant minuteBeganAt) {}

  /** Counts a call in one statement; empty where no key in use has this hash. */
  public Optional<Use> use(String hash, Instant at) {
    List<?> rows =
        em.createNativeQuery(
                "update api_key set last_used_at = ?1,"
                    + " calls_in_minute = case when minute_began_at > ?2"
                    + " then calls_in_minute + 1 else 1 end,"
                    + " minute_began_at = case when minute_began_at > ?2"
                    + " then minute_began_at else ?1 end"
                    + " where hash = ?3 and revoked_at is null"
                    + " returning id, name, producer_id, calls_in_minute, minute_began_at")
            .setParameter(1, Timestamp.from(at))
            .setParameter(2, Timestamp.from(at.minus(MINUTE)))
            .setParameter(3, hash)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Use(
                    (UUID) row[0],
                    (String) row[1],
                    (UUID) row[2],
                    ((Number) row[3]).intValue(),
                    ((Timestamp) row[4]).toInstant()))
        .findFirst();
  }
}
