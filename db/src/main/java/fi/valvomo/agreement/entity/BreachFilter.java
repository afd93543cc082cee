package fi.valvomo.agreement.entity;

import fi.valvomo.producer.entity.RelationType;
import java.util.UUID;

/**
 * What a person looks for among missed targets; null means anything.
 *
 * @param subjectId the unit or producer that is measured
 * @param open only those in which somebody has something to do
 */
public record BreachFilter(
    UUID unitId,
    UUID producerId,
    UUID subjectId,
    UUID targetId,
    UUID agreementId,
    RelationType relation,
    BreachState state,
    boolean open) {}
