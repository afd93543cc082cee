package fi.valvomo.finding.entity;

import fi.valvomo.producer.entity.RelationType;
import java.util.UUID;

/**
 * Where a finding belongs.
 *
 * @param inspectionId the visit it was made on, or null when it was born outside one
 * @param relation the steering relation at that time
 */
public record FindingOrigin(
    UUID caseId, UUID inspectionId, UUID unitId, UUID producerId, RelationType relation) {}
