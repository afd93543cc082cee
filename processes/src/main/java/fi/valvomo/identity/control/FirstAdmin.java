package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.PasswordUse;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the first person into an empty house. */
@ApplicationScoped
@Transactional
public class FirstAdmin {

  private static final Logger LOG = Logger.getLogger(FirstAdmin.class.getName());
  private static final String USERNAME = "admin";

  // without letters and digits that look alike
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  @Inject
  @ConfigProperty(name = "valvomo.admin.password")
  private Optional<String> chosen;

  /**
   * Makes the account {@code admin} when nobody is known yet: with the password of the setting,
   * else with a one-time code that is told to the log. A code whose one session went by without a
   * new password is replaced at the next start, else nobody could ever come in.
   */
  public void ensureFirstAdmin() {
    users.oneAtATime();
    if (users.none()) {
      User admin = new User(facts(), Viewer.SYSTEM, clock.instant());
      users.add(admin);
      events.fire(
          DomainEvent.of(
                  "USER_CREATED",
                  SubjectType.USER,
                  admin.id(),
                  null,
                  Viewer.SYSTEM,
                  clock.instant())
              .change(null, Permissions.of(admin)));
      letIn(admin);
    } else {
      users
          .byUsername(USERNAME)
          .filter(admin -> admin.passwordUse() == PasswordUse.SPENT)
          .ifPresent(this::letIn);
    }
  }

  private void letIn(User admin) {
    if (chosen.isPresent()) {
      admin.giveLastingPassword(passwords.hash(chosen.get()), Viewer.SYSTEM, clock.instant());
      return;
    }
    String code = code();
    admin.giveOneTimeCode(passwords.hash(code), Viewer.SYSTEM, clock.instant());
    LOG.log(
        Level.INFO,
        "No administrator yet: sign in once as \"{0}\" with the one-time code {1}",
        new Object[] {USERNAME, code});
  }

  private static UserFacts facts() {
    return new UserFacts(
        USERNAME, "Pääkäyttäjä", null, Set.of(Role.ADMIN), Language.FI, true, Set.of());
  }

  private static String code() {
    SecureRandom random = new SecureRandom();
    return IntStream.range(0, GROUPS)
        .mapToObj(
            group ->
                random
                    .ints(GROUP, 0, SIGNS.length())
                    .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
