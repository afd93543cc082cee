package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an administrator says about a person; {@link UserFacts} checks it. */
public record UserRequest(
    String username,
    String displayName,
    String email,
    List<Role> roles,
    Language language,
    boolean active,
    List<UUID> producerIds) {

  UserFacts toFacts() {
    return new UserFacts(
        username, displayName, email, set(roles), language, active, set(producerIds));
  }

  private static <T> Set<T> set(List<T> items) {
    return items == null
        ? Set.of()
        : items.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
