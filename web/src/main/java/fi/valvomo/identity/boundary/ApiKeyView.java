package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.ApiKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key without its secret. */
public record ApiKeyView(
    UUID id,
    UUID producerId,
    String producerName,
    String name,
    Instant createdAt,
    String createdBy,
    @Schema(nullable = true) Instant revokedAt,
    @Schema(nullable = true) String revokedBy,
    @Schema(nullable = true) Instant lastUsedAt) {

  static ApiKeyView of(ApiKey key, Map<UUID, String> producers) {
    return new ApiKeyView(
        key.id(),
        key.producerId(),
        producers.getOrDefault(key.producerId(), ""),
        key.name(),
        key.createdAt(),
        key.createdBy(),
        key.revokedAt(),
        key.revokedBy(),
        key.lastUsedAt());
  }
}
