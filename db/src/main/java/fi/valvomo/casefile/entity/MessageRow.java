package fi.valvomo.casefile.entity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message as it is read.
 *
 * @param dueAt until when an answer to it was promised; null where none was
 * @param endedAt when it was answered; null while it is not
 */
public record MessageRow(
    UUID id,
    int seq,
    MessageSide side,
    UUID authorId,
    String authorName,
    Instant sentAt,
    String text,
    @Schema(nullable = true) Instant dueAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) PromiseOutcome outcome) {}
