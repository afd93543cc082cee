package fi.valvomo.kernel.entity;

import java.util.UUID;

/** A thing that belongs to a case and to one unit of one producer. */
public interface CaseSubject {

  SubjectType subjectType();

  UUID id();

  UUID caseId();

  UUID producerId();

  UUID unitId();
}
