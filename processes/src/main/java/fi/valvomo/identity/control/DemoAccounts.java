package fi.valvomo.identity.control;

import static fi.valvomo.kernel.entity.Role.ADMIN;
import static fi.valvomo.kernel.entity.Role.AUDITOR;
import static fi.valvomo.kernel.entity.Role.MANAGER;
import static fi.valvomo.kernel.entity.Role.OFFICER;
import static fi.valvomo.kernel.entity.Role.PROVIDER;
import static fi.valvomo.kernel.entity.Role.TRIAGE;

import fi.valvomo.identity.entity.MemberRights;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The fictional people of the demo, all with the same password. Only demo mode calls this. */
@ApplicationScoped
@Transactional
public class DemoAccounts {

  private static final String PASSWORD = "demo";

  private static final List<Account> ALL =
      List.of(
          new Account("officer", "Aino Lehtonen", Set.of(OFFICER)),
          new Account("officer2", "Elias Nyman", Set.of(OFFICER, TRIAGE)),
          new Account("manager", "Marja Koskela", Set.of(MANAGER)),
          new Account("admin", "Petra Salmi", Set.of(ADMIN)),
          new Account("auditor", "Timo Rautio", Set.of(AUDITOR)),
          new Account("provider-own", "Sari Niemi", Set.of(PROVIDER)),
          new Account("provider-contract", "Jukka Hellman", Set.of(PROVIDER)),
          new Account("provider-voucher", "Linnea Sund", Set.of(PROVIDER)),
          new Account("provider-grant", "Ville Korpela", Set.of(PROVIDER)),
          new Account("provider-own-unit", "Aki Laine", Set.of(PROVIDER)),
          new Account("provider-contract-unit", "Noora Mäki", Set.of(PROVIDER)),
          new Account("provider-voucher-unit", "Erik Sund", Set.of(PROVIDER)),
          new Account("provider-grant-unit", "Salla Rinne", Set.of(PROVIDER)));

  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /**
   * One account of the demo.
   *
   * @param username what to type
   * @param displayName a fictional name
   * @param roles what the person may do
   */
  public record Account(String username, String displayName, Set<Role> roles) {}

  /** The accounts in the order in which the login page shows them. */
  public static List<Account> all() {
    return ALL;
  }

  /**
   * Makes those that are missing, and gives the producers named here to those who act for none yet.
   * May be called again, with more, once the producers are there.
   *
   * @param producers ids of producers by user name
   */
  public void ensure(Map<String, Set<UUID>> producers) {
    String hash = passwords.hashOfNoSecret(PASSWORD);
    for (Account account : ALL) {
      Set<UUID> own = producers.getOrDefault(account.username(), Set.of());
      Optional<User> known = users.byUsername(account.username());
      if (known.isEmpty()) {
        add(account, own, hash);
      } else if (known.get().producers().isEmpty() && !own.isEmpty()) {
        known.get().describe(facts(account, own), Viewer.SYSTEM, clock.instant());
      }
    }
  }

  private void add(Account account, Set<UUID> own, String hash) {
    Instant now = clock.instant();
    User user = new User(facts(account, own), Viewer.SYSTEM, now);
    user.giveLastingPassword(hash, Viewer.SYSTEM, now);
    users.add(user);
  }

  private static UserFacts facts(Account account, Set<UUID> producers) {
    String email = account.username() + "@valvomo.example";
    return new UserFacts(
        account.username(),
        account.displayName(),
        email,
        account.roles(),
        Language.FI,
        true,
        producers);
  }

  /** Limits the account of a colleague to these units of a producer, where it has no right yet. */
  public void limit(String username, UUID producer, Set<UUID> units) {
    users
        .byUsername(username)
        .filter(user -> user.producers().isEmpty())
        .ifPresent(
            user ->
                user.join(
                    producer,
                    new MemberRights(false, true, units),
                    Viewer.SYSTEM,
                    clock.instant()));
  }
}
