package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The store of sessions. */
@ApplicationScoped
public class UserSessions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(UserSession session) {
    em.persist(session);
  }

  /** The session of a token with its person, roles and producers, in one read by one index. */
  public Optional<SignedIn> signedIn(String tokenHash, Instant at) {
    return RowQuery.select(
            "select s.id, s.csrf_token, s.last_seen_at, u.id, u.username, u.display_name,"
                + " u.language, u.password_change_required,"
                + " (select string_agg(r.role, ',') from user_role r where r.user_id = u.id),"
                + " (select string_agg(cast(m.producer_id as text), ',') from membership m"
                + " where m.user_id = u.id), u.mail_rhythm,"
                + " (select string_agg(m.producer_id || ':' || coalesce((select"
                + " string_agg(cast(mu.unit_id as text), '+') from membership_unit mu"
                + " where mu.membership_id = m.id), ''), ',') from membership m"
                + " where m.user_id = u.id and m.limited)"
                + " from user_session s join app_user u on u.id = s.user_id")
        .and("s.token_hash = ?", tokenHash)
        .and("s.expires_at > ?", at)
        .and("u.active")
        .list(em, UserSessions::row)
        .stream()
        .findFirst();
  }

  /** The session was used: it lasts from now. */
  public void prolong(UUID sessionId, Instant at, Instant expiresAt) {
    em.createNativeQuery("update user_session set last_seen_at = ?1, expires_at = ?2 where id = ?3")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, Timestamp.from(expiresAt))
        .setParameter(3, sessionId)
        .executeUpdate();
  }

  public void end(UUID sessionId) {
    em.createNativeQuery("delete from user_session where id = ?1")
        .setParameter(1, sessionId)
        .executeUpdate();
  }

  /** Ends every session of a person but one; null spares none. */
  public void endOthers(UUID userId, UUID spared) {
    UUID nobody = new UUID(0, 0);
    em.createNativeQuery("delete from user_session where user_id = ?1 and id <> ?2")
        .setParameter(1, userId)
        .setParameter(2, spared == null ? nobody : spared)
        .executeUpdate();
  }

  public void sweepExpired(Instant at) {
    em.createNativeQuery("delete from user_session where expires_at < ?1")
        .setParameter(1, Timestamp.from(at))
        .executeUpdate();
  }

  private static SignedIn row(Row row) {
    Viewer viewer =
        new Viewer(
            row.uuid(3),
            row.text(5),
            words(row.text(8), Role::valueOf),
            words(row.text(9), UUID::fromString),
            row.constant(6, Language.class),
            limits(row.text(11)));
    return new SignedIn(
        row.uuid(0),
        row.text(4),
        viewer,
        row.text(1),
        row.flag(7),
        row.instant(2),
        row.constant(10, MailRhythm.class));
  }

  /** From {@code producer:unit+unit} and so on, by commas; no unit where there is none. */
  private static Map<UUID, Set<UUID>> limits(String joined) {
    return joined == null
        ? Map.of()
        : Arrays.stream(joined.split(","))
            .map(limit -> limit.split(":", 2))
            .collect(
                Collectors.toUnmodifiableMap(
                    limit -> UUID.fromString(limit[0]),
                    limit ->
                        limit[1].isEmpty()
                            ? Set.of()
                            : words(limit[1].replace('+', ','), UUID::fromString)));
  }

  static <T> Set<T> words(String joined, Function<String, T> read) {
    return joined == null
        ? Set.of()
        : Arrays.stream(joined.split(",")).map(read).collect(Collectors.toUnmodifiableSet());
  }
}
