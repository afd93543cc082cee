package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator says about a person; {@link UserFacts} checks it. */
public record UserRequest(
    @Schema(required = true) String username,
    @Schema(required = true) String displayName,
    String email,
    @Schema(required = true) List<Role> roles,
    @Schema(required = true) Language language,
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
