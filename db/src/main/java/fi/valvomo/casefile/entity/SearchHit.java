package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that holds the words that were searched for: a notice, a report, an agreement or a
 * thread of messages.
 *
 * @param at when it came, was sent, was changed or was last written to
 * @param caseNumber null where it belongs to no case, or the person does not see the case
 * @param excerpt where the words stand, each between ⟦ and ⟧
 */
public record SearchHit(
    UUID id,
    SubjectType type,
    String title,
    @Schema(nullable = true) String caseNumber,
    @Schema(nullable = true) String producerName,
    @Schema(nullable = true) String unitName,
    Instant at,
    String excerpt) {}
