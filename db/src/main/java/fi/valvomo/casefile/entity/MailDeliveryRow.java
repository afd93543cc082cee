package fi.valvomo.casefile.entity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One message in the list of what leaves the house.
 *
 * @param digestAt when the digest leaves to which it belongs; null for one that leaves at once
 * @param lines of how many notices it tells
 */
public record MailDeliveryRow(
    UUID id,
    String personName,
    @Schema(nullable = true) String address,
    MailState state,
    @Schema(nullable = true) Instant digestAt,
    int lines,
    Instant createdAt,
    Instant dueAt,
    @Schema(nullable = true) Instant sentAt,
    @Schema(nullable = true) Instant returnedAt,
    int tries,
    @Schema(nullable = true) String answer) {}
