package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.ListedUser;
import fi.valvomo.kernel.entity.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person in the administrator's list. */
public record UserRow(
    UUID id,
    String username,
    String displayName,
    @Schema(nullable = true) String email,
    List<Role> roles,
    boolean active,
    List<ProducerRef> producers) {

  static UserRow of(ListedUser user, Map<UUID, String> producerNames) {
    return new UserRow(
        user.id(),
        user.username(),
        user.displayName(),
        user.email(),
        user.roles().stream().sorted().toList(),
        user.active(),
        ProducerRef.of(user.producers(), producerNames));
  }
}
