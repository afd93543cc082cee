package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of people. */
@ApplicationScoped
public class Users {

  private static final String ROWS =
      "select u.id, u.username, u.display_name, u.email,"
          + " (select string_agg(r.role, ',') from user_role r where r.user_id = u.id),"
          + " u.active,"
          + " (select string_agg(cast(m.producer_id as text), ',') from membership m"
          + " where m.user_id = u.id) from app_user u";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(User user) {
    em.persist(user);
  }

  /**
   * The person of an id.
   *
   * @throws MissingException when there is none
   */
  public User get(UUID id) {
    return Optional.ofNullable(em.find(User.class, id))
        .orElseThrow(() -> new MissingException("user " + id));
  }

  public Optional<User> byUsername(String username) {
    return em.createQuery("select u from User u where lower(u.username) = lower(?1)", User.class)
        .setParameter(1, username)
        .getResultStream()
        .findFirst();
  }

  /** Who signs in by this address, or else is written to there. */
  public Optional<User> byAddress(String address) {
    return byUsername(address)
        .or(
            () ->
                em.createQuery(
                        "select u from User u where lower(u.email) = lower(?1) order by u.id",
                        User.class)
                    .setParameter(1, address)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst());
  }

  /** Whether nobody at all is known. */
  public boolean none() {
    return em.createNativeQuery("select 1 from app_user limit 1").getResultList().isEmpty();
  }

  /** Whether anybody else who may sign in administers people. */
  public boolean administeredWithout(UUID id) {
    return RowQuery.select(ROWS)
        .and("u.id <> ?", id)
        .and("u.active")
        .and("exists (select 1 from user_role a where a.user_id = u.id and a.role = 'ADMIN')")
        .then("limit 1")
        .list(em, Users::row)
        .stream()
        .findFirst()
        .isPresent();
  }

  /** Makes nodes that start at the same time go one after the other. */
  public void oneAtATime() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(727002) as text)").getResultList();
  }

  /** People by name. */
  public Page<ListedUser> list(String search, Cursor after, int limit) {
    String like = search == null || search.isBlank() ? null : pattern(search.strip());
    return RowQuery.select(ROWS)
        .andIf(
            like != null,
            "(u.display_name ilike ? or u.username ilike ? or u.email ilike ?)",
            like,
            like,
            like)
        .after("(u.display_name, u.id) > (?, cast(? as uuid))", after)
        .then("order by u.display_name, u.id")
        .page(em, limit, Users::row, user -> Cursor.of(user.displayName(), user.id()));
  }

  /** Those with a role who may sign in. */
  public List<UUID> withRole(Role role) {
    return RowQuery.select("select u.id from app_user u")
        .and("u.active and u.password_hash is not null")
        .and(
            "exists (select 1 from user_role a where a.user_id = u.id and a.role = ?)", role.name())
        .then("order by u.id")
        .list(em, row -> row.uuid(0));
  }

  /** Those to whom a case may be given. */
  public List<ListedUser> colleagues() {
    return RowQuery.select(ROWS)
        .and("u.active")
        .and(
            "exists (select 1 from user_role a where a.user_id = u.id"
                + " and a.role in ('OFFICER', 'MANAGER'))")
        .then("order by u.display_name, u.id")
        .list(em, Users::row);
  }

  private static String pattern(String search) {
    return "%" + search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static ListedUser row(Row row) {
    return new ListedUser(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.text(3),
        UserSessions.words(row.text(4), Role::valueOf),
        row.flag(5),
        UserSessions.words(row.text(6), UUID::fromString));
  }
}
