package fi.valvomo.casefile.entity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One notice of a case to one of its readers, as an officer reads it.
 *
 * @param id of the notice
 * @param kind the event of which it tells
 * @param deliveryId null where the notice has no reader, or none yet
 * @param addressed whether its readers were looked for
 */
public record CaseMailRow(
    UUID id,
    String kind,
    Instant at,
    MailAudience audience,
    boolean addressed,
    @Schema(nullable = true) UUID deliveryId,
    @Schema(nullable = true) String personName,
    @Schema(nullable = true) String address,
    @Schema(nullable = true) MailState state,
    @Schema(nullable = true) Instant dueAt,
    @Schema(nullable = true) Instant sentAt,
    @Schema(nullable = true) Instant returnedAt,
    int tries,
    @Schema(nullable = true) String answer) {}
