package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of producers. */
@ApplicationScoped
public class Members {

  private static final int MOST = 500;

  private static final String ROWS =
      "select m.id, u.id, u.version, u.display_name, u.email, u.language, u.active, m.main_user,"
          + " m.limited, (select string_agg(cast(mu.unit_id as text), ',') from membership_unit mu"
          + " where mu.membership_id = m.id), m.since,"
          + " case when u.password_hash is null then i.expires_at end"
          + " from membership m join app_user u on u.id = m.user_id"
          + " left join invitation i on i.user_id = u.id and i.used_at is null"
          + " and i.producer_id is null";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The people of a producer by name, in one read. */
  public List<MemberRow> of(UUID producerId) {
    em.flush();
    return RowQuery.select(ROWS)
        .and("m.producer_id = ?", producerId)
        .then("order by u.display_name, u.id limit ?", MOST)
        .list(em, Members::row);
  }

  /**
   * Somebody who has signed in before, and was asked to act for the producer.
   *
   * @param until when the link works no more
   */
  public record Asked(String email, Instant until) {}

  /** Those who were asked and have not accepted; who they are is told once they do. */
  public List<Asked> asked(UUID producerId, Instant now) {
    return RowQuery.select(
            "select coalesce(u.email, u.username), i.expires_at from invitation i"
                + " join app_user u on u.id = i.user_id")
        .and("i.producer_id = ?", producerId)
        .and("i.used_at is null")
        .and("i.expires_at > ?", now)
        .then("order by 1")
        .list(em, row -> new Asked(row.text(0), row.instant(1)));
  }

  /**
   * A right to act for a producer.
   *
   * @throws MissingException when there is none
   */
  public Membership get(UUID id) {
    return Optional.ofNullable(em.find(Membership.class, id))
        .orElseThrow(() -> new MissingException("membership " + id));
  }

  /** Lets nobody else change the people of the producer before the transaction ends. */
  public void oneAtATime(UUID producerId) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 7)) as text)")
        .setParameter(1, producerId.toString())
        .getResultList();
  }

  /** Whether anybody else who can come in keeps the people of the producer. */
  public boolean keptWithout(UUID producerId, UUID userId) {
    return RowQuery.select(ROWS)
        .and("m.producer_id = ?", producerId)
        .and("m.main_user and u.active and u.password_hash is not null")
        .and("u.id <> ?", userId)
        .then("limit 1")
        .list(em, Members::row)
        .stream()
        .findFirst()
        .isPresent();
  }

  private static MemberRow row(Row row) {
    return new MemberRow(
        row.uuid(0),
        row.uuid(1),
        row.number(2),
        row.text(3),
        row.text(4),
        row.constant(5, Language.class),
        row.flag(6),
        row.flag(7),
        row.flag(8),
        UserSessions.words(row.text(9), UUID::fromString),
        row.instant(10),
        row.instant(11));
  }
}
