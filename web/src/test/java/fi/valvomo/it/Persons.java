package fi.valvomo.it;

import fi.valvomo.identity.control.CreateUser;
import fi.valvomo.identity.control.Passwords;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People whom a test may lock out, rename and throw out without hurting other tests. */
@ApplicationScoped
@Transactional
public class Persons {

  static final String PASSWORD = "a fine long password";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private CreateUser createUser;
  @Inject private Users users;
  @Inject private Passwords passwords;

  /** A new person with {@link #PASSWORD}, which need not be changed. */
  public User person(Role... roles) {
    User user = createUser.create(facts(newName(), roles), Viewer.SYSTEM);
    user.giveLastingPassword(passwords.hash(PASSWORD), Viewer.SYSTEM, Instant.now());
    return user;
  }

  /** A new person with a one-time code. */
  public User personWithCode(String code) {
    User user = createUser.create(facts(newName(), Role.OFFICER), Viewer.SYSTEM);
    user.giveOneTimeCode(passwords.hash(code), Viewer.SYSTEM, Instant.now());
    return user;
  }

  /** An administrator changed what the person may do. */
  public void describe(UUID id, boolean active, Role... roles) {
    User user = users.get(id);
    user.describe(facts(user.username(), active, roles), Viewer.SYSTEM, Instant.now());
  }

  /** The sessions of the person were last used long ago. */
  public void letSessionsExpire(UUID userId) {
    em.createNativeQuery("update user_session set expires_at = opened_at where user_id = ?1")
        .setParameter(1, userId)
        .executeUpdate();
  }

  /** Runs SQL as it stands in the test. */
  public int execute(String sql) {
    return em.createNativeQuery(sql).executeUpdate();
  }

  /** The one value that the SQL of a test asks for. */
  public Object ask(String sql) {
    return em.createNativeQuery(sql).getSingleResult();
  }

  /** Every value of the one column that the SQL of a test asks for. */
  public List<?> all(String sql) {
    return em.createNativeQuery(sql).getResultList();
  }

  static String newName() {
    return "person-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static UserFacts facts(String username, Role... roles) {
    return facts(username, true, roles);
  }

  private static UserFacts facts(String username, boolean active, Role... roles) {
    return new UserFacts(
        username, "Testi Henkilö", null, Set.of(roles), Language.FI, active, Set.of());
  }
}
