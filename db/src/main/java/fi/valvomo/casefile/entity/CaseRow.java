package fi.valvomo.casefile.entity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a list of cases.
 *
 * @param producerName null where the case concerns no producer, as one of a service line
 * @param unitName null where it concerns no unit alone
 * @param imported whether it came in a package and has no live process
 * @param excerpt where the words that were searched for stand, each between ⟦ and ⟧; null without a
 *     search
 */
public record CaseRow(
    UUID id,
    String number,
    String taskClass,
    String title,
    @Schema(nullable = true) String producerName,
    @Schema(nullable = true) String unitName,
    Instant openedAt,
    boolean imported,
    @Schema(nullable = true) String excerpt) {}
