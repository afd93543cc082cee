package fi.valvomo.casefile.entity;

import java.util.UUID;

/** Of what a timeline is read: exactly one of the ids is given. */
public record TimelineOf(UUID subjectId, UUID unitId, UUID producerId, UUID caseId) {

  String condition() {
    if (subjectId != null) {
      return "e.subject_id = ?";
    }
    if (unitId != null) {
      return "e.unit_id = ?";
    }
    return producerId != null ? "e.producer_id = ?" : "e.case_id = ?";
  }

  UUID id() {
    if (subjectId != null) {
      return subjectId;
    }
    if (unitId != null) {
      return unitId;
    }
    return producerId != null ? producerId : caseId;
  }
}
