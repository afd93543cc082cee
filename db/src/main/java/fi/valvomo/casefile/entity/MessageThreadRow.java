package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thread in a list.
 *
 * @param unread how many messages of others this person has not read
 * @param waitsFor the side that owes an answer, or null
 */
public record MessageThreadRow(
    UUID id,
    SubjectType about,
    UUID aboutId,
    UUID caseId,
    String caseNumber,
    String title,
    String producerName,
    String unitName,
    Instant lastAt,
    int unread,
    @Schema(nullable = true) MessageSide waitsFor,
    @Schema(nullable = true) Instant dueAt) {}
