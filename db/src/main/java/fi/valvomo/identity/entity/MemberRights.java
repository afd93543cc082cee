package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.InvalidException;
import java.util.Set;
import java.util.UUID;

/**
 * What a member may do for a producer.
 *
 * @param mainUser whether the member keeps the producer's people (tuottajan pääkäyttäjä)
 * @param limited whether the member sees some units only
 * @param units those units; empty where there are no limits
 */
public record MemberRights(boolean mainUser, boolean limited, Set<UUID> units) {

  /** Everything, and the people too. */
  public static final MemberRights MAIN_USER = new MemberRights(true, false, Set.of());

  /** Checks that it makes sense. */
  public MemberRights {
    units = units == null ? Set.of() : Set.copyOf(units);
    if (mainUser && limited) {
      throw InvalidException.of("limited", "mainUserUnlimited");
    }
    if (limited && units.isEmpty()) {
      throw InvalidException.of("unitIds", "required");
    }
    if (!limited && !units.isEmpty()) {
      throw InvalidException.of("unitIds", "value");
    }
  }
}
