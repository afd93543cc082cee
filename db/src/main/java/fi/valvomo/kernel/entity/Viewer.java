package fi.valvomo.kernel.entity;

import java.util.Map;
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
 * @param limits the units to which a PROVIDER is limited, by producer; a producer that is not named
 *     here has no limits
 */
public record Viewer(
    UUID userId,
    String displayName,
    Set<Role> roles,
    Set<UUID> producers,
    Language language,
    Map<UUID, Set<UUID>> limits) {

  /** The house itself: timers and start-up work. Reads and works all cases. */
  public static final Viewer SYSTEM =
      new Viewer(
          new UUID(0, 0), "Valvomo", Set.of(Role.OFFICER, Role.MANAGER), Set.of(), Language.FI);

  public Viewer {
    roles = Set.copyOf(roles);
    producers = Set.copyOf(producers);
    limits = Map.copyOf(limits);
  }

  /** Somebody who is not limited to units. */
  public Viewer(
      UUID userId, String displayName, Set<Role> roles, Set<UUID> producers, Language language) {
    this(userId, displayName, roles, producers, language, Map.of());
  }

  /** The same person, answered in another language. */
  public Viewer speaking(Language other) {
    return new Viewer(userId, displayName, roles, producers, other, limits);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the person belongs to the organiser and may read cases of every producer. */
  public boolean readsAllCases() {
    return is(Role.OFFICER) || is(Role.MANAGER) || is(Role.AUDITOR);
  }

  /**
   * Whether the person may read what concerns this producer as a whole; what concerns none (null)
   * is the organiser's own.
   */
  public boolean mayRead(UUID producerId) {
    return readsAllCases()
        || (is(Role.PROVIDER) && producerId != null && producers.contains(producerId));
  }

  /** Whether the person may read what concerns this unit of this producer. */
  public boolean mayRead(UUID producerId, UUID unitId) {
    return readsAllCases() || (mayRead(producerId) && isWithinLimits(producerId, unitId));
  }

  private boolean isWithinLimits(UUID producerId, UUID unitId) {
    Set<UUID> units = limits.get(producerId);
    return units == null || (unitId != null && units.contains(unitId));
  }
}
