package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.util.UUID;

/**
 * What the queue shows of the thing that a step concerns.
 *
 * @param caseNumber number of the case, or of the thing itself while it is in none
 * @param producerId null while nobody knows, as with {@code unitId} and {@code relation}
 * @param relation name of the steering relation
 * @param severity level 0–4 of a finding, else null
 * @param title what a person recognises the case by
 */
public record WorkSubject(
    SubjectType type,
    UUID id,
    UUID caseId,
    String caseNumber,
    UUID producerId,
    UUID unitId,
    String relation,
    Integer severity,
    String title) {}
