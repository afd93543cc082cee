package fi.valvomo.kernel.entity;

import java.util.UUID;

/**
 * A thing that belongs to a case and to one unit of one producer. The three are null while nobody
 * knows them, as of a notice that has just come.
 */
public interface CaseSubject {

  SubjectType subjectType();

  UUID id();

  UUID caseId();

  UUID producerId();

  UUID unitId();
}
