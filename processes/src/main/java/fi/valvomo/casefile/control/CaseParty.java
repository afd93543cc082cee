package fi.valvomo.casefile.control;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party of a case (asianosainen).
 *
 * @param role ORGANISER, PRODUCER, UNIT or SERVICE_LINE
 * @param id in the register; null for the organiser
 * @param identifier business id or the like; null where there is none
 */
public record CaseParty(
    String role,
    String name,
    @Schema(nullable = true) UUID id,
    @Schema(nullable = true) String identifier) {}
