package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.User;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person, as an administrator reads and edits them. */
public record UserView(
    UUID id,
    long version,
    String username,
    String displayName,
    @Schema(nullable = true) String email,
    List<Role> roles,
    Language language,
    boolean active,
    List<UUID> producerIds,
    List<ProducerRef> producers,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt)
    implements Tagged {

  static UserView of(User user, Map<UUID, String> producerNames) {
    List<ProducerRef> producers = ProducerRef.of(user.producers(), producerNames);
    return new UserView(
        user.id(),
        user.version(),
        user.username(),
        user.displayName(),
        user.email(),
        user.roles().stream().sorted().toList(),
        user.language(),
        user.active(),
        producers.stream().map(ProducerRef::id).toList(),
        producers,
        user.changedBy(),
        user.changedAt());
  }
}
