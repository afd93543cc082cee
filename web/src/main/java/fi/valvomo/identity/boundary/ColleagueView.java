package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.ListedUser;
import fi.valvomo.kernel.entity.Role;
import java.util.List;
import java.util.UUID;

/** A person to whom work may be given. */
public record ColleagueView(UUID id, String displayName, List<Role> roles) {

  static ColleagueView of(ListedUser user) {
    return new ColleagueView(
        user.id(), user.displayName(), user.roles().stream().sorted().toList());
  }
}
