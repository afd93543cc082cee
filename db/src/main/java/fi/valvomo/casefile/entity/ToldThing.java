package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import java.util.UUID;

/** A thing of a case of which a message tells. */
public record ToldThing(SubjectType subjectType, UUID id, UUID caseId, UUID producerId, UUID unitId)
    implements CaseSubject {}
