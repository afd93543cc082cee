package fi.valvomo.kernel.entity;

import java.util.Set;
import java.util.UUID;

/**
 * The person on whose behalf something is read or done.
 *
 * @param userId id of the account
 * @param displayName the name that colleagues see
 * @param roles what the person may do
 * @param producers the producers that a PROVIDER acts for; empty for the organiser's people
 * @param language the language in which answers are given
 */
public record Viewer(
    UUID userId, String displayName, Set<Role> roles, Set<UUID> producers, Language language) {

  /** The house itself: timers and start-up work. Reads and works all cases. */
  public static final Viewer SYSTEM =
      new Viewer(
          new UUID(0, 0), "Valvomo", Set.of(Role.OFFICER, Role.MANAGER), Set.of(), Language.FI);

  public Viewer {
    roles = Set.copyOf(roles);
    producers = Set.copyOf(producers);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the person belongs to the organiser and may read cases of every producer. */
  public boolean readsAllCases() {
    return is(Role.OFFICER) || is(Role.MANAGER) || is(Role.AUDITOR);
  }

  /** Whether the person may read what concerns this producer. */
  public boolean mayRead(UUID producerId) {
    return readsAllCases() || (is(Role.PROVIDER) && producers.contains(producerId));
  }
}
